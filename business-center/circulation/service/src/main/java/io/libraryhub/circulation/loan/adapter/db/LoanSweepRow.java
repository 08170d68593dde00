package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.policy.domain.Circumstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open loan with what the rules look at. */
public record LoanSweepRow(
        long loanId,
        long itemId,
        long titleId,
        long readerId,
        String branch,
        String channel,
        Instant openedAt,
        Instant dueAt,
        int renewals,
        String readerCategory,
        @Nullable Instant closedAt,
        @Nullable String closedBranch,
        String itemType,
        String homeBranch,
        String collection,
        boolean recalled,
        @Nullable Instant claimedAt) {

    LoanSweep.Line line() {
        OpenLoan loan = new LoanRow(
                        loanId,
                        itemId,
                        titleId,
                        readerId,
                        branch,
                        channel,
                        openedAt,
                        dueAt,
                        renewals,
                        readerCategory,
                        closedAt,
                        closedBranch)
                .loan()
                .terms();
        Circumstance circumstance = new Circumstance(readerCategory, itemType, homeBranch, collection, branch, channel);
        return new LoanSweep.Line(loan, circumstance, recalled, claimedAt);
    }
}
