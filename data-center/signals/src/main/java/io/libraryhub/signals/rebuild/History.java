package io.libraryhub.signals.rebuild;

import io.libraryhub.signals.intake.Dedup;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.intake.SetAside;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What a signal that is made anew is told: the archive, and what comes meanwhile, each message once. */
public final class History {
    /** Within a day the archive has no order. */
    private static final Duration OUT_OF_ORDER = Duration.ofDays(1);

    private History() {}

    /**
     * @param operator the name of the signal's new operator
     * @param live facts as they come, each once
     * @param remembered how long a message's id is remembered
     */
    public static DataStream<Fact> of(
            StreamExecutionEnvironment env,
            Source<Intake, ?, ?> archive,
            DataStream<Fact> live,
            String operator,
            Duration remembered) {
        return env.fromSource(archive, watermarks(), sourceOf(operator))
                .uid("archive-" + operator)
                .setParallelism(1)
                .process(new SetAside())
                .name("set aside of " + operator)
                .uid("set-aside-" + operator)
                .union(live)
                .keyBy(Dedup::keyOf, Types.LONG)
                .process(new Dedup(remembered))
                .name("dedup " + operator)
                .uid("dedup-" + operator)
                .transform("without end " + operator, TypeInformation.of(Fact.class), new WithoutEnd())
                .uid("without-end-" + operator);
    }

    /** The name of the source in the cluster's pages: it is read to the end when that is finished. */
    static String sourceOf(String operator) {
        return "archive of " + operator;
    }

    private static WatermarkStrategy<Intake> watermarks() {
        return WatermarkStrategy.<Intake>forBoundedOutOfOrderness(OUT_OF_ORDER)
                .withTimestampAssigner((intake, stored) -> intake.fact == null ? Long.MIN_VALUE : intake.fact.at);
    }
}
