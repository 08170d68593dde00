package io.libraryhub.circulation.merge.domain;

import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;

/**
 * A copy that a reader has.
 *
 * @param volume which part of a set it is; empty: the whole title
 */
public record Lent(ReaderId reader, TitleId title, String volume) {
    /** Whether the reader of the hold has with it what he waits for. */
    boolean serves(Hold hold) {
        return title.equals(hold.titleId())
                && (hold.wish().volume().isEmpty() || hold.wish().volume().equals(volume));
    }
}
