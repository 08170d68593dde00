package io.libraryhub.circulation.loan.domain;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The copy is with the reader.
 *
 * @param branch where it was lent
 * @param renewals how often it was renewed
 * @param readerCategory the reader's category when it was lent, for the rules; empty when not known
 */
public record OpenLoan(
        LoanId id,
        ItemId itemId,
        TitleId titleId,
        ReaderId readerId,
        String branch,
        String channel,
        Instant openedAt,
        Instant dueAt,
        int renewals,
        String readerCategory)
        implements Loan {

    public OpenLoan renewed(Instant newDueAt) {
        return new OpenLoan(
                id, itemId, titleId, readerId, branch, channel, openedAt, newDueAt, renewals + 1, readerCategory);
    }

    /** Called back: due at another time. */
    public OpenLoan recalled(Instant newDueAt) {
        return new OpenLoan(
                id, itemId, titleId, readerId, branch, channel, openedAt, newDueAt, renewals, readerCategory);
    }

    public ClosedLoan closed(String atBranch, Instant now) {
        return new ClosedLoan(this, atBranch, now);
    }

    @Override
    public OpenLoan terms() {
        return this;
    }

    @Override
    public String state() {
        return "open";
    }

    @Override
    public @Nullable Instant closedAt() {
        return null;
    }

    @Override
    public boolean overdue(Instant now) {
        return dueAt.isBefore(now);
    }
}
