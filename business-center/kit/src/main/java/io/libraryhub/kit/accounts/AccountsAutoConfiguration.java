package io.libraryhub.kit.accounts;

import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kit.outbox.OutboxAutoConfiguration;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exports the books of a process that publishes domain events, under the process's name as Dubbo group. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnClass({JdbcTemplate.class, DubboService.class})
@ConditionalOnSingleCandidate(JdbcTemplate.class)
@ConditionalOnProperty(name = "hub.accounts.enabled", havingValue = "true", matchIfMissing = true)
public class AccountsAutoConfiguration {
    @Bean
    @DubboService(interfaceClass = AccountsApi.class, group = "${spring.application.name}")
    Accounts accounts(
            JdbcTemplate jdbc, ObjectProvider<LedgerSource> sources, @Value("${hub.schema:}") String context) {
        List<LedgerSource> all = sources.orderedStream().toList();
        return new Accounts(jdbc, all, context);
    }
}
