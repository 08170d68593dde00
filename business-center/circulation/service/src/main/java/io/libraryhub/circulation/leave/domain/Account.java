package io.libraryhub.circulation.leave.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.kernel.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is open between a reader and the library.
 *
 * @param owed in fen; negative: the library owes the reader
 */
public record Account(int loans, int holds, long owed) {
    /** Everything that must be settled before the reader leaves. */
    public List<Reason> open() {
        List<Reason> reasons = new ArrayList<>();
        if (loans > 0) {
            reasons.add(Reason.of(CirculationCodes.LOANS_OPEN, "count", loans));
        }
        if (holds > 0) {
            reasons.add(Reason.of(CirculationCodes.HOLDS_OPEN, "count", holds));
        }
        if (owed != 0) {
            reasons.add(Reason.of(CirculationCodes.FEES_OPEN, "yuan", BigDecimal.valueOf(owed, 2)));
        }
        return reasons;
    }
}
