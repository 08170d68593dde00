package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Loans as others see them. */
public final class LoanViews {
    private LoanViews() {}

    public static LoanView of(Loan loan, Copy copy, Title title, Instant now) {
        return of(loan, copy.barcode(), title.name(), title.author(), null, now);
    }

    /** A loan with a mark. */
    public static LoanView of(Loan loan, Copy copy, Title title, String mark, Instant now) {
        return of(loan, copy.barcode(), title.name(), title.author(), mark, now);
    }

    public static LoanView of(
            Loan loan, String barcode, String title, String author, @Nullable String mark, Instant now) {
        OpenLoan terms = loan.terms();
        return new LoanView(
                terms.id(),
                terms.itemId(),
                terms.titleId(),
                terms.readerId(),
                barcode,
                title,
                author,
                terms.branch(),
                LoanMark.state(loan.state(), mark),
                terms.openedAt(),
                terms.dueAt(),
                loan.closedAt(),
                terms.renewals(),
                loan.overdue(now));
    }
}
