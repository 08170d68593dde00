package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.Instant;

/** A reader as kept. */
public record Reader(
        ReaderId id,
        String name,
        Phone phone,
        int birthYear,
        String category,
        String homeBranch,
        boolean profileConsent,
        Instant registeredAt) {
    @Override
    public String toString() {
        return "Reader[" + id + "]";
    }
}
