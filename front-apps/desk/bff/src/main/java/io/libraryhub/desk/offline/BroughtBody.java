package io.libraryhub.desk.offline;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.desk.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each act, in their order. */
public record BroughtBody(List<Result> results) {
    /**
     * @param state applied, conflict (staff settle it), or waiting: not looked at yet, bring it again
     * @param reasons every reason of a conflict
     * @param loan the loan a check-out opened
     * @param checkIn where a copy that came back belongs
     */
    public record Result(
            long sequence, String state, List<Why> reasons, @Nullable LoanView loan, @Nullable CheckInResult checkIn) {
        static Result waiting(long sequence) {
            return new Result(sequence, "waiting", List.of(), null, null);
        }
    }
}
