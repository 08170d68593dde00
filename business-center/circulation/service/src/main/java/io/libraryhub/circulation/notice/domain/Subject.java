package io.libraryhub.circulation.notice.domain;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told, and to whom.
 *
 * @param cause told once; at most 80 characters
 * @param id of the loan, hold or charge, by the kind
 * @param ordinal the first, second … notice about the same thing
 * @param branch whose days and hours count; empty: of no branch
 * @param at when the loan is due, or until when the copy is kept
 * @param detail the type of a fee; else empty
 */
public record Subject(
        NoticeKind kind,
        String cause,
        long id,
        int ordinal,
        ReaderId reader,
        @Nullable TitleId title,
        String branch,
        @Nullable Instant at,
        @Nullable Money amount,
        String detail) {

    /** About a loan: a due date that moves is another cause. */
    public static Subject ofLoan(
            NoticeKind kind, LoanId loan, ReaderId reader, TitleId title, String branch, Instant due, int ordinal) {
        String cause = String.join(
                ":", kind.code(), loan.toString(), Long.toString(due.toEpochMilli()), Integer.toString(ordinal));
        return new Subject(kind, cause, loan.value(), ordinal, reader, title, branch, due, null, "");
    }

    /** @param copy what tells one time that the hold was ready from another; empty when it can be so only once */
    public static Subject ofHold(
            NoticeKind kind,
            HoldId hold,
            String copy,
            ReaderId reader,
            TitleId title,
            String branch,
            @Nullable Instant by) {
        String cause = String.join(":", kind.code(), hold.toString(), copy);
        return new Subject(kind, cause, hold.value(), 1, reader, title, branch, by, null, "");
    }

    /** @param growing whether the fee may still grow: that is told once, and the final amount once more */
    public static Subject ofFee(
            ChargeId charge,
            ReaderId reader,
            @Nullable TitleId title,
            String branch,
            Money amount,
            String type,
            boolean growing) {
        String cause = String.join(":", NoticeKind.FEE.code(), charge.toString(), growing ? "growing" : "");
        return new Subject(NoticeKind.FEE, cause, charge.value(), 1, reader, title, branch, null, amount, type);
    }
}
