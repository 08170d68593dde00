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
public final class ForgetFunction extends KeyedProcessFunction<Long, Long, Forget> {
    private static final long serialVersionUID = 1;

    private final long afterMs;
    private transient @Nullable ValueState<Long> nobodies;
    private transient @Nullable SecureRandom random;

    /** @param after how long after it heard that the reader was erased */
    public ForgetFunction(Duration after) {
        this.afterMs = after.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        nobodies = getRuntimeContext().getState(new ValueStateDescriptor<>("nobody", Types.LONG));
        random = new SecureRandom();
    }

    @Override
    public void processElement(Long reader, Context context, Collector<Forget> out) throws Exception {
        ValueState<Long> nobody = Objects.requireNonNull(nobodies);
        if (nobody.value() == null) {
            // Kept, so that a restart between two tables gives both the same number.
            nobody.update(1 + Objects.requireNonNull(random).nextLong(Long.MAX_VALUE - 1));
        }
        context.timerService()
                .registerProcessingTimeTimer(context.timerService().currentProcessingTime() + afterMs);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Forget> out) throws Exception {
        ValueState<Long> nobody = Objects.requireNonNull(nobodies);
        Long number = nobody.value();
        if (number != null) {
            Forget forget = new Forget();
            forget.readerId = context.getCurrentKey();
            forget.nobody = number;
            out.collect(forget);
            nobody.clear();
        }
    }
}
