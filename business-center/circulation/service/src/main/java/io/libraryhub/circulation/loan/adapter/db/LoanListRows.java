package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.loan.application.LoanViews;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the lists of loans. */
final class LoanListRows {
    private LoanListRows() {}

    public record LineRow(
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
            String barcode,
            String name,
            String author,
            @Nullable String mark) {

        LoanView view(Instant now) {
            LoanRow row = new LoanRow(
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
                    closedBranch);
            return LoanViews.of(row.loan(), barcode, name, author, mark, now);
        }
    }
}
