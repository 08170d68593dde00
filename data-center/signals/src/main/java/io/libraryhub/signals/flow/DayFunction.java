package io.libraryhub.signals.flow;

import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A signal of a local day. Its state leaves when the day's figures are final. What comes even later is counted as
 * {@code late} and left out: figures begun anew would overwrite the whole ones.
 */
public abstract class DayFunction<K, A, S extends SignalState & DayState, R> extends SignalFunction<K, A, S, R> {
    private static final long serialVersionUID = 1;

    private final OpenDay days;
    private transient @Nullable Counter late;

    protected DayFunction(Class<S> stateType, OpenDay days, Duration interval) {
        super(stateType, interval);
        this.days = days;
    }

    /** The act's day in the library's zone, counted from 1970-01-01. */
    protected abstract int dayOf(A act);

    /** Folds an act into the state of its day. */
    protected abstract Folded count(S state, A act) throws Exception;

    /** The day's figures are final: whatever is kept beside the state can go. */
    protected void ended() throws Exception {}

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        late = getRuntimeContext().getMetricGroup().counter("late");
    }

    @Override
    public void processElement(A act, Context context, Collector<R> out) throws Exception {
        if (days.isFinal(dayOf(act), timeOf(act), context.timerService().currentWatermark())) {
            Objects.requireNonNull(late).inc();
            return;
        }
        super.processElement(act, context, out);
    }

    @Override
    protected final Folded apply(S state, A act) throws Exception {
        if (state.finalAt() == 0) {
            state.setFinalAt(days.finalAt(dayOf(act)));
        }
        return count(state, act);
    }

    @Override
    protected long nextLook(S state) {
        return state.isOver() ? 0 : state.finalAt();
    }

    @Override
    protected boolean pass(S state, long at) throws Exception {
        state.setOver(at >= state.finalAt());
        if (state.isOver()) {
            ended();
        }
        return false;
    }

    @Override
    protected boolean isForgotten(S state) {
        return state.isOver() && state.due == 0;
    }
}
