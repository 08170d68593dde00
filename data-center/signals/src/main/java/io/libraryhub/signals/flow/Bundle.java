package io.libraryhub.signals.flow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.ChainingStrategy;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;

/**
 * Adds up acts of a key for a moment, before they travel: where few keys get most acts, one goes on in place of hundreds.
 * Nothing is kept over a checkpoint or a watermark: both find the bundle empty, so a restart loses nothing and no act comes
 * after its time. For acts that can be added, which is only so where their order and number make no difference.
 */
public final class Bundle<K, A> extends AbstractStreamOperator<A>
        implements OneInputStreamOperator<A, A>, BoundedOneInput {
    private static final long serialVersionUID = 1;
    /** The longest that an act waits for others. */
    private static final long DELAY_MS = 50;

    private final KeySelector<A, K> key;
    private final Adding<A> adding;
    private transient @Nullable Map<K, A> bundle;

    /** Adds an act to the sum of others of its key, which it changes. */
    @FunctionalInterface
    public interface Adding<A> extends Serializable {
        void add(A sum, A act);
    }

    public Bundle(KeySelector<A, K> key, Adding<A> adding) {
        this.key = key;
        this.adding = adding;
        chainingStrategy = ChainingStrategy.ALWAYS;
    }

    @Override
    public void open() throws Exception {
        super.open();
        bundle = new HashMap<>();
    }

    @Override
    public void processElement(StreamRecord<A> element) throws Exception {
        Map<K, A> sums = Objects.requireNonNull(bundle);
        if (sums.isEmpty()) {
            long now = getProcessingTimeService().getCurrentProcessingTime();
            getProcessingTimeService().registerTimer(now + DELAY_MS, time -> handOn());
        }
        A act = element.getValue();
        A sum = sums.putIfAbsent(key.getKey(act), act);
        if (sum != null) {
            adding.add(sum, act);
        }
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        handOn();
        super.processWatermark(mark);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpointId) {
        handOn();
    }

    @Override
    public void endInput() {
        handOn();
    }

    private void handOn() {
        Map<K, A> sums = Objects.requireNonNull(bundle);
        for (A sum : sums.values()) {
            output.collect(new StreamRecord<>(sum));
        }
        sums.clear();
    }
}
