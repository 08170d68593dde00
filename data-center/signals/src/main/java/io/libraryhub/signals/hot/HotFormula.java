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
 * @param risingBy standard deviations by which the loans of a week must pass the usual
 * @param quietWeek loans that are usual in a week at the least
 */
public record HotFormula(
        Decay decay, Hysteresis mark, double hold, double loan, double renewal, double risingBy, double quietWeek)
        implements Serializable {
    static final int WEEK = 7;
    static final int MONTH = 30;

    /**
     * Whether a title is borrowed more than it used to be: by more than chance makes of a Poisson number.
     *
     * @param loans7d in the last 7 days
     * @param loans30d in the last 30 days, those included
     */
    boolean rising(int loans7d, int loans30d) {
        double usual = Math.max(quietWeek, (loans30d - loans7d) * (double) WEEK / (MONTH - WEEK));
        return loans7d - usual >= risingBy * Math.sqrt(usual);
    }

    double weight(byte kind) {
        return switch (kind) {
            case HotAct.HOLD -> hold;
            case HotAct.LOAN -> loan;
            case HotAct.RENEWAL -> renewal;
            case HotAct.VOIDED_LOAN -> -loan;
            default -> throw new IllegalArgumentException("no such act: " + kind);
        };
    }
}
