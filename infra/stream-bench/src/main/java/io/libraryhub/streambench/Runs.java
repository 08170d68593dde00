package io.libraryhub.streambench;

import io.libraryhub.signals.Outlets;
import io.libraryhub.signals.SignalSettings;
import io.libraryhub.signals.SignalTopology;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.sink.Pulse;
import java.nio.file.Path;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * Runs of the job over a tape, each on a small cluster of its own in this JVM, in one lane.
 *
 * @param work a folder for RocksDB's files
 */
record Runs(Path tape, SignalSettings settings, Path work) {
    /** Where the job's state lies. */
    enum State {
        HEAP("hashmap"),
        ROCKSDB("rocksdb");

        private final String backend;

        State(String backend) {
            this.backend = backend;
        }
    }

    /** What a run took. @param cpuNanos processor time @param nanos by the wall's clock */
    record Cost(long messages, long cpuNanos, long nanos) {
        double cpuMicrosEach() {
            return cpuNanos / 1e3 / messages;
        }

        double perSecond() {
            return messages * 1e9 / nanos;
        }
    }

    /** Messages are read and decoded, and that is all: what no job can do without. */
    Cost discard(long messages) throws Exception {
        return measured(messages, State.HEAP, env -> env.fromSource(
                        source(messages, RateLimiterStrategy.noOp()), WatermarkStrategy.noWatermarks(), "messages")
                .sinkTo(new DiscardingSink<>()));
    }

    /** The whole job. */
    Cost whole(long messages, State state, Outlets outlets) throws Exception {
        return measured(messages, state, env -> build(env, outlets, messages, RateLimiterStrategy.noOp()));
    }

    /** What the whole job remembers after so many messages, as a savepoint. */
    StateSizes sizes(long messages) throws Exception {
        try (StreamExecutionEnvironment env = environment(State.HEAP)) {
            // One more, which never comes: the job stays, with all its timers.
            build(env, new Discarding(), messages + 1, new Gate(messages));
            JobClient job = env.executeAsync();
            Gate.awaitThrough();
            String savepoint = job.stopWithSavepoint(
                            false, work.resolve("savepoint").toUri().toString(), SavepointFormatType.CANONICAL)
                    .get();
            return StateSizes.of(savepoint);
        }
    }

    private interface Job {
        void addTo(StreamExecutionEnvironment env);
    }

    private Cost measured(long messages, State state, Job job) throws Exception {
        try (StreamExecutionEnvironment env = environment(state)) {
            job.addTo(env);
            long began = System.nanoTime();
            env.execute();
            return new Cost(messages, Cpu.nanos() - Playing.cpuAtFirst(), System.nanoTime() - began);
        }
    }

    private StreamExecutionEnvironment environment(State state) {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "32m");
        small.setString("taskmanager.memory.network.max", "32m");
        small.setString("taskmanager.memory.managed.size", "256m");
        small.setString("state.backend.type", state.backend);
        small.setString(
                "state.backend.rocksdb.localdir", work.resolve("rocksdb").toString());
        return StreamExecutionEnvironment.createLocalEnvironment(1, small);
    }

    private void build(StreamExecutionEnvironment env, Outlets outlets, long messages, RateLimiterStrategy rate) {
        new SignalTopology(settings, outlets)
                .build(
                        env,
                        source(messages, rate),
                        new DataGeneratorSource<>(Pulse::at, 1, TypeInformation.of(Pulse.class)));
    }

    private DataGeneratorSource<Intake> source(long messages, RateLimiterStrategy rate) {
        return new DataGeneratorSource<>(
                new Playing(tape, settings.decoder()), messages, rate, TypeInformation.of(Intake.class));
    }
}
