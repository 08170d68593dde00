package io.libraryhub.signals.forget;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Waits until what was on its way has arrived, then tells the warehouse to forget. Nothing of the reader stays here. */
public final class ForgetFunction extends KeyedProcessFunction<Long, Forget, Forget> {
    private static final long serialVersionUID = 1;

    private final long afterMs;
    private transient @Nullable ValueState<Forget> waiting;
    private transient @Nullable SecureRandom random;

    /** @param after how long after it heard that the number is to be forgotten */
    public ForgetFunction(Duration after) {
        this.afterMs = after.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        waiting = getRuntimeContext().getState(new ValueStateDescriptor<>("waiting", Types.POJO(Forget.class)));
        random = new SecureRandom();
    }

    @Override
    public void processElement(Forget forget, Context context, Collector<Forget> out) throws Exception {
        // Chosen now and kept, so that a restart between two tables gives both the same number.
        long becomes = forget.becomes != 0
                ? forget.becomes
                : 1 + Objects.requireNonNull(random).nextLong(Long.MAX_VALUE - 1);
        Objects.requireNonNull(waiting).update(Forget.of(forget.readerId, becomes, forget.merged));
        context.timerService()
                .registerProcessingTimeTimer(context.timerService().currentProcessingTime() + afterMs);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Forget> out) throws Exception {
        ValueState<Forget> kept = Objects.requireNonNull(waiting);
        Forget forget = kept.value();
        if (forget != null) {
            out.collect(forget);
            kept.clear();
        }
    }
}
