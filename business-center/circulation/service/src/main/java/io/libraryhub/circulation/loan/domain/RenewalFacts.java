package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to renew a loan, read while the title is locked.
 *
 * @param free copies of the title on shelves that can serve those who wait; none when somebody waits for this very copy
 * @param waiting readers whom this copy could serve and who wait without one
 * @param copies copies of the title in circulation
 * @param recalled whether the copy was called back
 * @param badlyOverdue the reader's loans that are overdue for longer than the days of grace
 * @param owed what the reader owes, in fen
 * @param suspendedUntil the reader borrows nothing until then; null when never suspended
 */
public record RenewalFacts(
        Loan loan,
        Copy copy,
        Title title,
        boolean inShortSupply,
        int free,
        int waiting,
        int copies,
        boolean recalled,
        int badlyOverdue,
        long owed,
        @Nullable Instant suspendedUntil) {}
