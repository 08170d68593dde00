package io.libraryhub.circulation.ledger.domain;

import io.libraryhub.messages.DomainEvent;
import java.time.Instant;

/**
 * Hears of everything that use cases tell the {@link Journal}, in the same transaction: what a witness writes commits with
 * the cause or not at all.
 */
public interface Witness {
    void told(DomainEvent event, Instant happenedAt);
}
