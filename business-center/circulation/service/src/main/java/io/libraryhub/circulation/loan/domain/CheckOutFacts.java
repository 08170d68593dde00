package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.hold.domain.Hold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to lend a copy to a reader, read while the title is locked.
 *
 * @param inShortSupply what the data hub says of the title
 * @param openLoans the reader's loans now
 * @param badlyOverdue those of them that are overdue for longer than the days of grace
 * @param owed what the reader owes, in fen
 * @param suspendedUntil the reader borrows nothing until then; null when never suspended
 */
public record CheckOutFacts(
        Copy copy,
        Title title,
        boolean inShortSupply,
        Queue queue,
        int openLoans,
        int badlyOverdue,
        long owed,
        @Nullable Instant suspendedUntil) {

    /**
     * Who else wants the title.
     *
     * @param free copies on shelves that can serve those ahead: not those that somebody waits for by name; none when
     *     somebody ahead waits for this very copy
     * @param ownHold the reader's active hold that this copy can serve
     * @param ahead readers whom this copy could serve and who wait without one, before this reader
     * @param waiting all readers who wait for the title without a copy
     * @param copies copies in circulation that could serve them; not counted when nobody wants the title
     */
    public record Queue(int free, @Nullable Hold ownHold, int ahead, int waiting, int copies) {
        /** No reader has an active hold on the title: so it is with nearly all. */
        public static final Queue EMPTY = new Queue(0, null, 0, 0, 0);
    }
}
