package io.libraryhub.kit.retention;

import io.libraryhub.kit.clock.CoreAutoConfiguration;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.kit.outbox.OutboxAutoConfiguration;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Clears the tables that every service with a schema has, and those that it names itself. */
@AutoConfiguration(after = {CoreAutoConfiguration.class, OutboxAutoConfiguration.class})
@ConditionalOnBean(Outbox.class)
@ConditionalOnProperty(name = "hub.retention.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(RetentionProperties.class)
public class RetentionAutoConfiguration {
    @Bean
    Retention retention(JdbcTemplate jdbc, List<OldRows> own, RetentionProperties properties, Clock clock) {
        List<OldRows> tables = new ArrayList<>(ofEveryService(properties));
        tables.addAll(own);
        Retention retention = new Retention(jdbc, tables, properties.page(), properties.pause(), clock);
        retention.begin(properties.firstAfter(), properties.every());
        return retention;
    }

    static List<OldRows> ofEveryService(RetentionProperties properties) {
        return List.of(
                new OldRows("outbox", List.of("id"), "sent_at", properties.outbox()),
                new OldRows("inbox", List.of("consumer", "message_id"), "handled_at", properties.inbox()),
                new OldRows("once", List.of("request_id"), "at", properties.once()),
                new OldRows("signal_log", List.of("signal_type", "subject"), "applied_at", properties.signalLog()),
                new OldRows("signal_applied", List.of("id"), "applied_at", properties.signalApplied()));
    }
}
