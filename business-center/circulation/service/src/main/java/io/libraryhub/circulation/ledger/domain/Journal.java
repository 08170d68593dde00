package io.libraryhub.circulation.ledger.domain;

import io.libraryhub.messages.DomainEvent;
import java.time.Instant;

/** Where use cases tell what happened: told to others if, and only if, the transaction commits. */
public interface Journal {
    void tell(DomainEvent event, Instant happenedAt);
}
