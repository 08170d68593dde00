package io.libraryhub.circulation.fee.domain;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.TitleId;
import org.jspecify.annotations.Nullable;

/**
 * Why something is charged. One cause is charged at most once.
 *
 * @param key unique among all charges: {@code overdue:4001}
 */
public record Cause(String key, @Nullable LoanId loan, @Nullable ItemId item, @Nullable TitleId title) {
    /** A loan costs at most one fee of a type. */
    public static Cause ofLoan(String type, LoanId loan, ItemId item, TitleId title) {
        return new Cause(type + ":" + loan, loan, item, title);
    }

    /** Charged by hand: the command itself is the cause. */
    public static Cause byHand(String requestId) {
        return new Cause("hand:" + requestId, null, null, null);
    }
}
