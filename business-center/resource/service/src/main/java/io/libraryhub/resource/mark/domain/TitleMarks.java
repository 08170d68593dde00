package io.libraryhub.resource.mark.domain;

import io.libraryhub.messages.TitleMarked;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.Signal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one title.
 *
 * @param asOf time of the newest domain event behind them; null when no signal came yet
 */
public record TitleMarks(
        boolean hot,
        boolean inShortSupply,
        double score,
        int loans1d,
        int loans7d,
        int activeHolds,
        double unmetDemand,
        int copies,
        double ratio,
        int shortage,
        @Nullable Instant asOf) {
    public static final TitleMarks NONE = new TitleMarks(false, false, 0, 0, 0, 0, 0, 0, 0, 0, null);

    /** @param signal of any kind: one that says nothing of a title leaves the marks as they are */
    public TitleMarks with(Signal signal) {
        if (signal instanceof HotTitleSignal hot) {
            return with(hot);
        }
        return signal instanceof PressureSignal pressure ? with(pressure) : this;
    }

    public TitleMarks with(HotTitleSignal s) {
        return new TitleMarks(
                s.hot(),
                inShortSupply,
                s.score(),
                s.loans1d(),
                s.loans7d(),
                activeHolds,
                unmetDemand,
                copies,
                ratio,
                shortage,
                later(s.causedAt()));
    }

    public TitleMarks with(PressureSignal s) {
        return new TitleMarks(
                hot,
                s.pressing(),
                score,
                loans1d,
                loans7d,
                s.activeHolds(),
                s.unmetDemand(),
                s.copies(),
                s.ratio(),
                s.shortage(),
                later(s.causedAt()));
    }

    private Instant later(Instant other) {
        return asOf == null || other.isAfter(asOf) ? other : asOf;
    }

    public TitleMarked told(String titleId) {
        return new TitleMarked(titleId, hot, inShortSupply, score, activeHolds, copies);
    }

    /** The figures that {@link #told} says. */
    public Told figures() {
        return new Told(hot, inShortSupply, score, activeHolds, copies);
    }

    /** What others were told last. */
    public record Told(boolean hot, boolean inShortSupply, double score, int activeHolds, int copies) {
        public static final Told NOTHING = new Told(false, false, 0, 0, 0);

        /**
         * @param scoreShare change of the score, as a share of what was told, that matters
         * @param holds change of the holds that matters
         */
        public boolean isNewsAfter(Told before, double scoreShare, int holds) {
            if (hot != before.hot || inShortSupply != before.inShortSupply) {
                return true;
            }
            if (hot && Math.abs(score - before.score) > scoreShare * Math.max(before.score, Math.ulp(1.0))) {
                return true;
            }
            return inShortSupply && (Math.abs(activeHolds - before.activeHolds) >= holds || copies != before.copies);
        }
    }
}
