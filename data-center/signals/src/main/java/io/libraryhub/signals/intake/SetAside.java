package io.libraryhub.signals.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** Hands on what could be read and sets aside what could not, counted by reason. */
public final class SetAside extends ProcessFunction<Intake, Fact> {
    private static final long serialVersionUID = 1;
    public static final OutputTag<DeadLetter> DEAD_LETTERS =
            new OutputTag<>("dead-letters", TypeInformation.of(DeadLetter.class));

    private transient @Nullable Map<String, Counter> counters;
    private transient @Nullable MetricGroup metrics;

    @Override
    public void open(OpenContext context) {
        counters = new HashMap<>();
        metrics = getRuntimeContext().getMetricGroup();
    }

    @Override
    public void processElement(Intake intake, Context context, Collector<Fact> out) {
        DeadLetter dead = intake.dead;
        if (dead != null) {
            MetricGroup group = Objects.requireNonNull(metrics);
            Objects.requireNonNull(counters)
                    .computeIfAbsent(dead.reason, reason -> group.addGroup("reason", reason)
                            .counter("deadLetters"))
                    .inc();
            context.output(DEAD_LETTERS, dead);
        }
        if (intake.fact != null) {
            out.collect(intake.fact);
        }
    }
}
