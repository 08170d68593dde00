package io.libraryhub.signals.daily;

import io.libraryhub.signals.flow.DayFunction;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.OpenDay;
import java.time.Duration;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts what was done with a title on a day. */
public final class DailyFunction extends DayFunction<Tuple2<Long, Integer>, DailyAct, DailyState, TitleDay> {
    private static final long serialVersionUID = 1;

    public DailyFunction(OpenDay days, Duration interval) {
        super(DailyState.class, days, interval);
    }

    @Override
    protected DailyState empty() {
        return new DailyState();
    }

    @Override
    protected long timeOf(DailyAct act) {
        return act.at;
    }

    @Override
    protected int dayOf(DailyAct act) {
        return act.localDay;
    }

    @Override
    protected Folded count(DailyState state, DailyAct act) {
        switch (act.kind) {
            case DailyAct.LOAN -> state.loans++;
            case DailyAct.RETURN -> state.returns++;
            case DailyAct.RENEWAL -> state.renewals++;
            case DailyAct.HOLD -> state.holds++;
            case DailyAct.VOIDED_LOAN -> {
                state.loans--;
                state.voidedLoans++;
            }
            case DailyAct.VOIDED_RETURN -> {
                state.returns--;
                state.voidedReturns++;
            }
            default -> throw new IllegalArgumentException("no such act: " + act.kind);
        }
        return Folded.CHANGED;
    }

    @Override
    protected TitleDay result(DailyState state, Tuple2<Long, Integer> key, long now) {
        TitleDay day = new TitleDay();
        day.titleId = key.f0;
        day.localDay = key.f1;
        // Less than nothing: a loan that was voided is still on its way.
        day.loans = Math.max(0, state.loans);
        day.returns = Math.max(0, state.returns);
        day.renewals = state.renewals;
        day.holds = state.holds;
        day.voidedLoans = state.voidedLoans;
        day.voidedReturns = state.voidedReturns;
        day.version = state.version;
        return day;
    }
}
