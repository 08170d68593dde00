package io.libraryhub.reader.api;

import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader as others may see one.
 *
 * @param maskedName such as 王*明
 * @param maskedPhone such as 138****5678
 * @param language in which messages come: zh or en; null: the reader did not choose
 */
public record ReaderView(
        ReaderId id,
        String maskedName,
        String maskedPhone,
        String category,
        String homeBranch,
        int birthYear,
        boolean profileConsent,
        List<CardView> cards,
        Instant registeredAt,
        @Nullable String language)
        implements Serializable {
    public ReaderView {
        cards = cards == null ? List.of() : List.copyOf(cards);
    }
}
