package io.libraryhub.kit.accounts;

import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports the books of a process that publishes domain events, under the process's name as Dubbo group. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnClass({JdbcTemplate.class, DubboService.class})
@ConditionalOnSingleCandidate(JdbcTemplate.class)
@ConditionalOnProperty(name = "hub.accounts.enabled", havingValue = "true", matchIfMissing = true)
public class AccountsAutoConfiguration {
    @Bean
    @DubboService(interfaceClass = AccountsApi.class, group = "${spring.application.name}")
    Accounts accounts(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Once once,
            Outbox outbox,
            ObjectProvider<LedgerSource> sources,
            @Value("${hub.schema:}") String context,
            @Value("${hub.accounts.most-replayed:100000}") int mostReplayed) {
        List<LedgerSource> all = sources.orderedStream().toList();
        return new Accounts(jdbc, oneMoment(transactions), once, outbox, all, context, mostReplayed);
    }

    private static TransactionTemplate oneMoment(PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return template;
    }
}
