package io.libraryhub.signals.daily;

import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.metrics.Counter;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Counts what was done with a title on a day. */
public final class DailyFunction extends SignalFunction<Tuple2<Long, Integer>, DailyAct, DailyState, TitleDay> {
    private static final long serialVersionUID = 1;

    private final DailyFormula formula;
    private transient @Nullable Counter late;

    public DailyFunction(DailyFormula formula, Duration interval) {
        super(DailyState.class, interval);
        this.formula = formula;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        late = getRuntimeContext().getMetricGroup().counter("late");
    }

    @Override
    public void processElement(DailyAct act, Context context, Collector<TitleDay> out) throws Exception {
        if (formula.isFinal(act.localDay, act.at, context.timerService().currentWatermark())) {
            Objects.requireNonNull(late).inc();
            return;
        }
        super.processElement(act, context, out);
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
    protected Folded apply(DailyState state, DailyAct act) {
        if (state.finalAt == 0) {
            state.finalAt = formula.finalAt(act.localDay);
        }
        switch (act.kind) {
            case DailyAct.LOAN -> state.loans++;
            case DailyAct.RETURN -> state.returns++;
            case DailyAct.RENEWAL -> state.renewals++;
            case DailyAct.HOLD -> state.holds++;
            default -> throw new IllegalArgumentException("no such act: " + act.kind);
        }
        return Folded.CHANGED;
    }

    @Override
    protected long nextLook(DailyState state) {
        return state.over ? 0 : state.finalAt;
    }

    @Override
    protected boolean pass(DailyState state, long at) {
        state.over = at >= state.finalAt;
        return false;
    }

    @Override
    protected boolean isForgotten(DailyState state) {
        return state.over && state.due == 0;
    }

    @Override
    protected TitleDay result(DailyState state, Tuple2<Long, Integer> key, long now) {
        TitleDay day = new TitleDay();
        day.titleId = key.f0;
        day.localDay = key.f1;
        day.loans = state.loans;
        day.returns = state.returns;
        day.renewals = state.renewals;
        day.holds = state.holds;
        day.version = state.version;
        return day;
    }
}
