package io.libraryhub.circulation.ledger.adapter;

import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Witness;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Domain events go to the outbox, in the transaction of the rows they tell of. */
@Component
class OutboxJournal implements Journal {
    private final Outbox outbox;
    private final List<Witness> witnesses;

    OutboxJournal(Outbox outbox, List<Witness> witnesses) {
        this.outbox = outbox;
        this.witnesses = witnesses;
    }

    @Override
    public void tell(DomainEvent event, Instant happenedAt) {
        outbox.append(event, happenedAt);
        witnesses.forEach(each -> each.told(event, happenedAt));
    }
}
