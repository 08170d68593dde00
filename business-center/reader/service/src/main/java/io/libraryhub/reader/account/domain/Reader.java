package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader as kept.
 *
 * @param language in which messages come; null: the reader did not choose
 */
public record Reader(
        ReaderId id,
        String name,
        Phone phone,
        int birthYear,
        String category,
        String homeBranch,
        boolean profileConsent,
        Instant registeredAt,
        @Nullable String language) {
    @Override
    public String toString() {
        return "Reader[" + id + "]";
    }
}
