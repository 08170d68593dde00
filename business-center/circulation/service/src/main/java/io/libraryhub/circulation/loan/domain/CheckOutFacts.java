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
 * @param free copies of the title on shelves that can serve those ahead: not those that somebody waits for by name; none
 *     when somebody ahead waits for this very copy
 * @param ownHold the reader's active hold that this copy can serve
 * @param waitingAhead readers whom this copy could serve and who wait without one, before this reader
 * @param waiting all readers who wait for the title without a copy
 * @param copies copies of the title in circulation
 * @param openLoans the reader's loans now
 * @param badlyOverdue those of them that are overdue for longer than the days of grace
 * @param owed what the reader owes, in fen
 * @param suspendedUntil the reader borrows nothing until then; null when never suspended
 */
public record CheckOutFacts(
        Copy copy,
        Title title,
        boolean inShortSupply,
        int free,
        @Nullable Hold ownHold,
        int waitingAhead,
        int waiting,
        int copies,
        int openLoans,
        int badlyOverdue,
        long owed,
        @Nullable Instant suspendedUntil) {}
