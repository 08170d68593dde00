package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.Standing;
import java.util.List;

/**
 * What is read in one statement to answer whether a reader may be served.
 *
 * @param goodCard of the card asked for, or of any card where none was named
 */
public record StandingFacts(ReaderId id, String category, String homeBranch, boolean goodCard) {
    public Standing standing() {
        return new Standing(
                id, category, homeBranch, goodCard, goodCard ? List.of() : List.of(ReaderCodes.CARD_NOT_ACTIVE));
    }
}
