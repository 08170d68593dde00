package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read in one statement to answer whether a reader may be served.
 *
 * @param goodCard of the card asked for, or of any card where none was named
 * @param goodUntil the last day of that card, or of the one that is good longest; null when none is good
 * @param language in which messages come; null: the reader did not choose
 */
public record StandingFacts(
        ReaderId id,
        String category,
        String homeBranch,
        boolean goodCard,
        @Nullable LocalDate goodUntil,
        @Nullable String language) {
    public Standing standing() {
        return new Standing(
                id,
                category,
                homeBranch,
                goodCard,
                goodCard ? List.of() : List.of(ReaderCodes.CARD_NOT_ACTIVE),
                goodUntil,
                language);
    }
}
