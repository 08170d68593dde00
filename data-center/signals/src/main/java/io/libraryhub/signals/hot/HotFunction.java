package io.libraryhub.signals.hot;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.signals.flow.Buckets;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.time.Instant;

/** Folds acts with a title into its heat. */
public final class HotFunction extends SignalFunction<Long, HotAct, HotState, HotTitleSignal> {
    private static final long serialVersionUID = 1;
    private static final long HOUR_MS = Duration.ofHours(1).toMillis();
    private static final long DAY_MS = Duration.ofDays(1).toMillis();

    private final HotFormula formula;

    public HotFunction(HotFormula formula, Duration interval) {
        super(HotState.class, interval);
        this.formula = formula;
    }

    @Override
    protected HotState empty() {
        return new HotState();
    }

    @Override
    protected long timeOf(HotAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(HotState state, HotAct act) {
        // Had the mark gone by itself before this act? Its timer may not have fired yet.
        remark(state, Math.max(state.scoreAt, act.at));
        state.score = formula.decay().add(state.score, state.scoreAt, formula.weight(act.kind), act.at);
        state.scoreAt = Math.max(state.scoreAt, act.at);
        remark(state, state.scoreAt);
        moveWindows(state, act.at);
        if (act.kind == HotAct.LOAN || act.kind == HotAct.VOIDED_LOAN) {
            int loans = act.kind == HotAct.LOAN ? 1 : -1;
            Buckets.add(state.hours, state.hour, act.at / HOUR_MS, loans);
            Buckets.add(state.days, state.day, act.at / DAY_MS, loans);
        }
        return Folded.CHANGED;
    }

    @Override
    protected boolean pass(HotState state, long at) {
        boolean wasHot = state.hot;
        int loans1d = Buckets.sum(state.hours);
        int loans7d = loans(state, HotFormula.WEEK);
        int loans30d = loans(state, HotFormula.MONTH);
        remark(state, at);
        moveWindows(state, at);
        return wasHot != state.hot
                || loans1d != Buckets.sum(state.hours)
                || loans7d != loans(state, HotFormula.WEEK)
                || loans30d != loans(state, HotFormula.MONTH);
    }

    @Override
    protected long nextLook(HotState state) {
        long next = Long.MAX_VALUE;
        if (state.hot) {
            next = formula.decay()
                    .fallsBelow(state.score, state.scoreAt, formula.mark().release());
        }
        next = Math.min(next, leaves(state.hours, state.hour, state.hours.length, HOUR_MS));
        next = Math.min(next, leaves(state.days, state.day, HotFormula.WEEK, DAY_MS));
        next = Math.min(next, leaves(state.days, state.day, state.days.length, DAY_MS));
        return next == Long.MAX_VALUE ? 0 : next;
    }

    @Override
    protected HotTitleSignal result(HotState state, Long titleId, long now) {
        int loans7d = loans(state, HotFormula.WEEK);
        int loans30d = loans(state, HotFormula.MONTH);
        return new HotTitleSignal(
                titleId.toString(),
                // Less than nothing: a loan that was voided is still on its way.
                Math.max(0, formula.decay().at(state.score, state.scoreAt, state.causedAt)),
                state.hot,
                Math.max(0, Buckets.sum(state.hours)),
                loans7d,
                loans30d,
                formula.rising(loans7d, loans30d),
                state.version,
                Instant.ofEpochMilli(state.causedAt),
                Instant.ofEpochMilli(now));
    }

    private void remark(HotState state, long at) {
        state.hot = formula.mark().marked(state.hot, formula.decay().at(state.score, state.scoreAt, at));
    }

    private static void moveWindows(HotState state, long at) {
        state.days = Buckets.atLeast(state.days, state.day, HotFormula.MONTH);
        state.hour = Buckets.moveTo(state.hours, state.hour, at / HOUR_MS);
        state.day = Buckets.moveTo(state.days, state.day, at / DAY_MS);
    }

    /** Of the newest days; a state of release 0.1 has no more than a week's. */
    private static int loans(HotState state, int days) {
        // Less than nothing: a loan that was voided is still on its way.
        return Math.max(0, Buckets.sum(state.days, state.day, Math.min(days, state.days.length)));
    }

    /** When the oldest bucket falls out of a window. */
    private static long leaves(int[] ring, long newest, int window, long stepMs) {
        long oldest = Buckets.oldest(ring, newest, window);
        return oldest < 0 ? Long.MAX_VALUE : (oldest + window) * stepMs;
    }
}
