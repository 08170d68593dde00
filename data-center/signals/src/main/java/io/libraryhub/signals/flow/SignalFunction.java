package io.libraryhub.signals.flow;

import java.time.Duration;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.ExceptionUtils;
import org.apache.flink.util.StateMigrationException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a state per key, folds facts into it and sends the result when it changed.
 *
 * <ul>
 *   <li>The first change is sent at once; what follows within the interval is sent together at its end. {@link SignalOperator}
 *       knows which keys wait for that.
 *   <li>Where time alone changes a result (scores decay), the subclass names the moment; an event-time timer looks then.
 *   <li>The version is the machine's time, at least one more than the last. It grows per key, also over a restart from
 *       a checkpoint: had it merely counted, a result computed again after the restart could bear the number of another
 *       one sent before, and be ignored.
 * </ul>
 *
 * @param <K> key
 * @param <A> what is folded in
 * @param <S> state, a POJO
 * @param <R> result
 */
public abstract class SignalFunction<K, A, S extends SignalState, R> extends KeyedProcessFunction<K, A, R> {
    private static final long serialVersionUID = 1;

    private final Class<S> stateType;
    private final long intervalMs;
    private transient @Nullable ValueState<S> states;
    private transient @Nullable ObjLongConsumer<K> waiting;

    protected SignalFunction(Class<S> stateType, Duration interval) {
        this.stateType = stateType;
        this.intervalMs = interval.toMillis();
    }

    /** The longest time between a key's first change and the end of its wait, in milliseconds. */
    final long intervalMs() {
        return intervalMs;
    }

    /** @param wait takes a key and when its result is due, and has {@link #onTimer} called then or soon after */
    final void waitBy(ObjLongConsumer<K> wait) {
        waiting = wait;
    }

    /** The state of a key that was never seen. */
    protected abstract S empty();

    /** When the act happened: UTC, milliseconds. */
    protected abstract long timeOf(A act);

    /** Folds an act into the state. */
    protected abstract Folded apply(S state, A act) throws Exception;

    /** The result as of {@code state.causedAt}, with {@code state.version}; null when it is not told here. */
    protected abstract @Nullable R result(S state, K key, long now) throws Exception;

    /** The next moment at which time alone changes the result, or 0. */
    protected long nextLook(S state) throws Exception {
        return 0;
    }

    /** True when time has taken everything that was worth keeping of a key. */
    protected boolean isForgotten(S state) {
        return false;
    }

    /** Time has gone on to {@code at} without an act. False when the result is the same as before. */
    protected boolean pass(S state, long at) throws Exception {
        return false;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        try {
            states = getRuntimeContext().getState(new ValueStateDescriptor<>("state", TypeInformation.of(stateType)));
        } catch (RuntimeException e) {
            if (ExceptionUtils.findThrowable(e, StateMigrationException.class).isPresent()) {
                // Flink does not say of which of the operators of a task it speaks.
                throw new IllegalStateException(
                        "the state " + stateType.getName() + " is of another form than the one to go on from", e);
            }
            throw e;
        }
    }

    @Override
    public void processElement(A act, Context context, Collector<R> out) throws Exception {
        ValueState<S> stored = Objects.requireNonNull(states);
        S known = stored.value();
        S state = known == null ? empty() : known;
        Folded folded = apply(state, act);
        if (folded == Folded.CHANGED) {
            state.causedAt = Math.max(state.causedAt, timeOf(act));
            changed(state, context.getCurrentKey(), context.timerService(), out);
        } else if (folded == Folded.KEPT) {
            look(state, context.timerService());
        }
        if (folded != Folded.IGNORED || known != null) {
            stored.update(state);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<R> out) throws Exception {
        ValueState<S> stored = Objects.requireNonNull(states);
        S state = stored.value();
        if (state == null) {
            return;
        }
        TimerService timers = context.timerService();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            if (state.due == 0 || state.due > timestamp) {
                return;
            }
            send(state, context.getCurrentKey(), timers, out);
        } else if (timers.currentWatermark() == Long.MAX_VALUE) {
            // The input has ended. That is not time going on: nothing decays.
            return;
        } else if (state.lookAt == timestamp) {
            state.lookAt = 0;
            long at = Math.max(timestamp, timers.currentWatermark());
            if (pass(state, at)) {
                // Time is what caused this change.
                state.causedAt = Math.max(state.causedAt, at);
                changed(state, context.getCurrentKey(), timers, out);
            } else {
                look(state, timers);
            }
        } else {
            return;
        }
        if (isForgotten(state)) {
            stored.clear();
        } else {
            stored.update(state);
        }
    }

    private void changed(S state, K key, TimerService timers, Collector<R> out) throws Exception {
        long now = timers.currentProcessingTime();
        if (now >= state.sentAt + intervalMs || state.sentAt > now) {
            send(state, key, timers, out);
        } else if (state.due == 0) {
            state.due = state.sentAt + intervalMs;
            Objects.requireNonNull(waiting).accept(key, state.due);
        }
        look(state, timers);
    }

    private void send(S state, K key, TimerService timers, Collector<R> out) throws Exception {
        long now = timers.currentProcessingTime();
        state.due = 0;
        state.version = Math.max(state.version + 1, now);
        state.sentAt = now;
        R result = result(state, key, now);
        if (result != null) {
            out.collect(result);
        }
    }

    private void look(S state, TimerService timers) throws Exception {
        long next = nextLook(state);
        long passed = timers.currentWatermark();
        if (next != 0 && next <= passed) {
            // A moment that is over already would fire again and again within one watermark.
            next = passed + 1_000;
        }
        if (state.lookAt == 0 || (next != 0 && next < state.lookAt)) {
            // A look too early finds nothing and sets the next one: a timer is moved forward, but never back. That is
            // cheaper than to move it with every act.
            setLook(state, next, timers);
        }
    }

    private static void setLook(SignalState state, long next, TimerService timers) {
        if (state.lookAt != 0) {
            timers.deleteEventTimeTimer(state.lookAt);
        }
        state.lookAt = next;
        if (next != 0) {
            timers.registerEventTimeTimer(next);
        }
    }
}
