package io.libraryhub.circulation.ledger.adapter;

import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.DomainEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Domain events go to the outbox, in the transaction of the rows they tell of. */
@Component
class OutboxJournal implements Journal {
    private final Outbox outbox;

    OutboxJournal(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(DomainEvent event, Instant happenedAt) {
        outbox.append(event, happenedAt);
    }
}
