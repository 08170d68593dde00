package io.libraryhub.circulation.ledger.adapter;

import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions on MySQL. */
@Component
class KitTransactions implements Transactions {
    private final Once once;
    private final TransactionTemplate template;

    KitTransactions(Once once, PlatformTransactionManager manager) {
        this.once = once;
        this.template = new TransactionTemplate(manager);
    }

    @Override
    public <T> Reply<T> once(
            String requestId, String operation, Object command, Class<T> answer, Supplier<Reply<T>> work) {
        return once.run(requestId, operation, command, answer, work);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return Objects.requireNonNull(template.execute(status -> work.get()));
    }
}
