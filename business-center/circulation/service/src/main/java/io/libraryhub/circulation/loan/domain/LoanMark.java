package io.libraryhub.circulation.loan.domain;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a loan whose copy did not come back as it should. A loan has at most one mark of a kind.
 *
 * @param note of staff, for staff
 */
public record LoanMark(LoanId loan, ItemId item, String mark, String note, Actor by, Instant at) {
    /** The reader says that the copy was returned: the loan stays open. */
    public static final String CLAIMED = "claimed";
    /** Nobody expects the copy back: the loan has ended. */
    public static final String LOST = "lost";
    /** A lost copy turned up. */
    public static final String FOUND = "found";
    /** It was written by mistake and taken back: the loan never was. */
    public static final String VOIDED = "voided";

    /** The word for the state of a loan with this mark, as its last. */
    public static String state(String state, @Nullable String mark) {
        if (CLAIMED.equals(mark) && state.equals("open")) {
            return "claimed-returned";
        }
        return mark != null && (mark.equals(LOST) || mark.equals(VOIDED)) ? mark : state;
    }
}
