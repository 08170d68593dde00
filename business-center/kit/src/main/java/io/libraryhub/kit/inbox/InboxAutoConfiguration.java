package io.libraryhub.kit.inbox;

import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.MqAutoConfiguration;
import io.libraryhub.kit.mq.MqClients;
import io.libraryhub.kit.outbox.OutboxAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handling of messages for processes with a schema. {@code hub.inbox.enabled=false} leaves messages where they are;
 * {@code hub.inbox.spacing} is the least time between two transactions of a topic.
 */
@AutoConfiguration(after = {OutboxAutoConfiguration.class, MqAutoConfiguration.class})
@ConditionalOnClass(JdbcTemplate.class)
@ConditionalOnSingleCandidate(JdbcTemplate.class)
public class InboxAutoConfiguration {
    @Bean
    SignalLog signalLog(JdbcTemplate jdbc, Clock clock) {
        return new SignalLog(jdbc, clock);
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new Inbox(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    @ConditionalOnClass(DefaultMQPushConsumer.class)
    @ConditionalOnBean(MessageHandler.class)
    @ConditionalOnProperty(name = "hub.inbox.enabled", havingValue = "true", matchIfMissing = true)
    InboxConsumers inboxConsumers(
            List<MessageHandler> handlers,
            Inbox inbox,
            Json json,
            MqClients clients,
            @Value("${hub.inbox.spacing:100ms}") Duration spacing,
            ObjectProvider<MeterRegistry> registry) {
        return new InboxConsumers(
                handlers, inbox, json, clients, spacing, registry.getIfAvailable(() -> Metrics.globalRegistry));
    }
}
