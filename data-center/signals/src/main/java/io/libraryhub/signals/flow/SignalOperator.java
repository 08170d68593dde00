package io.libraryhub.signals.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.operators.TimerHeapInternalTimer;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.jspecify.annotations.Nullable;

/**
 * Runs a signal, and wakes it for the keys whose results wait for the end of an interval. Keys wait together: all that are
 * due within a twentieth of the interval are woken by one timer. Flink's own, one for each key, cost an event more than most
 * formulas. They serve where they are needed: a checkpoint holds one for each key that waits, and after a restart those
 * wake the keys.
 */
public final class SignalOperator<K, A, R> extends KeyedProcessOperator<K, A, R> {
    private static final long serialVersionUID = 1;
    /** The waiting keys are woken so many times within an interval. */
    private static final int WAKES = 20;

    private final long stepMs;
    /** By the moment they are woken: the machine's clock, milliseconds. */
    private transient @Nullable Map<Long, List<K>> waiting;

    private transient @Nullable InternalTimerService<VoidNamespace> timers;

    public SignalOperator(SignalFunction<K, A, ?, R> signal) {
        super(signal);
        stepMs = Math.max(1, signal.intervalMs() / WAKES);
    }

    @Override
    public void open() throws Exception {
        super.open();
        waiting = new HashMap<>();
        // The service of the functions' timers: under this name Flink opens it.
        timers = getInternalTimerService("user-timers", VoidNamespaceSerializer.INSTANCE, this);
        ((SignalFunction<K, A, ?, R>) userFunction).waitBy(this::await);
    }

    private void await(K key, long due) {
        long wake = Math.floorDiv(due + stepMs - 1, stepMs) * stepMs;
        Objects.requireNonNull(waiting)
                .computeIfAbsent(wake, moment -> {
                    getProcessingTimeService().registerTimer(moment, this::wake);
                    return new ArrayList<>();
                })
                .add(key);
    }

    private void wake(long moment) throws Exception {
        List<K> keys = Objects.requireNonNull(waiting).remove(moment);
        if (keys != null) {
            wake(keys, moment);
        }
    }

    private void wake(List<K> keys, long now) throws Exception {
        for (K key : keys) {
            setCurrentKey(key);
            onProcessingTime(new TimerHeapInternalTimer<>(now, key, VoidNamespace.INSTANCE));
        }
    }

    /** A checkpoint keeps who waits. */
    @Override
    public void prepareSnapshotPreBarrier(long checkpointId) {
        Objects.requireNonNull(waiting)
                .forEach((moment, keys) -> keys.forEach(key -> {
                    setCurrentKey(key);
                    Objects.requireNonNull(timers).registerProcessingTimeTimer(VoidNamespace.INSTANCE, moment);
                }));
    }

    /** With the last watermark a bounded input ends: nothing may be left unsent. */
    @Override
    public void processWatermark(Watermark mark) throws Exception {
        if (mark.getTimestamp() == Long.MAX_VALUE) {
            List<K> last = new ArrayList<>();
            Objects.requireNonNull(waiting).values().forEach(last::addAll);
            Objects.requireNonNull(waiting).clear();
            Objects.requireNonNull(timers).forEachProcessingTimeTimer((none, moment) -> last.add((K) getCurrentKey()));
            wake(last, Long.MAX_VALUE);
        }
        super.processWatermark(mark);
    }
}
