package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code loan}. */
public record LoanRow(
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
        @Nullable String closedBranch) {

    static LoanRow of(OpenLoan loan) {
        return new LoanRow(
                loan.id().value(),
                loan.itemId().value(),
                loan.titleId().value(),
                loan.readerId().value(),
                loan.branch(),
                loan.channel(),
                loan.openedAt(),
                loan.dueAt(),
                loan.renewals(),
                loan.readerCategory(),
                null,
                null);
    }

    public Loan loan() {
        OpenLoan terms = new OpenLoan(
                new LoanId(loanId),
                new ItemId(itemId),
                new TitleId(titleId),
                new ReaderId(readerId),
                branch,
                channel,
                openedAt,
                dueAt,
                renewals,
                readerCategory);
        return closedAt == null || closedBranch == null ? terms : new ClosedLoan(terms, closedBranch, closedAt);
    }
}
