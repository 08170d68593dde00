package io.libraryhub.signals.hot;

import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.Hysteresis;
import java.io.Serializable;

/**
 * When a title is hot.
 *
 * @param hold weight of a hold placed
 * @param loan weight of a loan
 * @param renewal weight of a renewal
 */
public record HotFormula(Decay decay, Hysteresis mark, double hold, double loan, double renewal)
        implements Serializable {

    double weight(byte kind) {
        return switch (kind) {
            case HotAct.HOLD -> hold;
            case HotAct.LOAN -> loan;
            case HotAct.RENEWAL -> renewal;
            default -> throw new IllegalArgumentException("no such act: " + kind);
        };
    }
}
