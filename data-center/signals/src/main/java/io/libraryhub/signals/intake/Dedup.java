package io.libraryhub.signals.intake;

import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Lets each message pass once. The outbox and the broker may repeat a message; its id does not change.
 *
 * <p>Keyed by a 64-bit hash of the id, to keep the state small: with a million messages remembered, the chance that any
 * two share a hash is about 3 in 100 million.
 */
public final class Dedup extends KeyedProcessFunction<Long, Fact, Fact> {
    private static final long serialVersionUID = 1;
    private final Duration remembered;
    private transient @Nullable ValueState<Boolean> seen;
    private transient @Nullable Counter repeats;

    /** @param remembered how long an id is remembered after it was met last; a later repeat would be counted again */
    public Dedup(Duration remembered) {
        this.remembered = remembered;
    }

    /** FNV-1a over the id's characters, then mixed so that neighbours fall far apart. */
    public static long keyOf(Fact fact) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < fact.id.length(); i++) {
            hash = (hash ^ fact.id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    @Override
    public void open(OpenContext context) {
        ValueStateDescriptor<Boolean> descriptor = new ValueStateDescriptor<>("seen", Types.BOOLEAN);
        descriptor.enableTimeToLive(StateTtlConfig.newBuilder(remembered)
                // What was published again may be published again once more: an outbox keeps it from then on as long.
                .setUpdateType(StateTtlConfig.UpdateType.OnReadAndWrite)
                // Each message brings one id at most, and asks and writes: one looked at with either keeps up.
                .cleanupIncrementally(1, false)
                .cleanupInRocksdbCompactFilter(1_000)
                .build());
        seen = getRuntimeContext().getState(descriptor);
        repeats = getRuntimeContext().getMetricGroup().counter("repeats");
    }

    @Override
    public void processElement(Fact fact, Context context, Collector<Fact> out) throws Exception {
        ValueState<Boolean> state = Objects.requireNonNull(seen);
        if (state.value() != null) {
            Objects.requireNonNull(repeats).inc();
            return;
        }
        state.update(true);
        out.collect(fact);
    }
}
