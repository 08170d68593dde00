package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reason;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an act of a desk that was cut off.
 *
 * @param state applied, or conflict: the rules say no, and staff settle it with the reader
 * @param reasons every reason of a conflict
 * @param loan the loan a check-out opened
 * @param checkIn where a copy that came back belongs
 */
public record OfflineOutcome(
        String state, List<Reason> reasons, @Nullable LoanView loan, @Nullable CheckInResult checkIn)
        implements Serializable {
    public static final String APPLIED = "applied";
    public static final String CONFLICT = "conflict";

    public OfflineOutcome {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
