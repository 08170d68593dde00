package io.libraryhub.streambench;

import io.libraryhub.signals.Outlets;
import io.libraryhub.signals.SignalSettings;
import io.libraryhub.signals.SignalTopology;
import io.libraryhub.signals.StateKind;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.sink.Pulse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.CheckpointException;
import org.apache.flink.runtime.checkpoint.CheckpointFailureReason;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.ExceptionUtils;

/**
 * Runs of the job over a tape, each on a small cluster of its own in this JVM, in one lane.
 *
 * @param work a folder for RocksDB's files and a savepoint
 */
record Runs(Path tape, SignalSettings settings, Path work) {
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
        return measured(messages, StateKind.HEAP, env -> env.fromSource(
                        source(messages, RateLimiterStrategy.noOp()), WatermarkStrategy.noWatermarks(), "messages")
                .sinkTo(new DiscardingSink<>()));
    }

    /** The whole job. */
    Cost whole(long messages, StateKind state, Outlets outlets) throws Exception {
        return measured(
                messages,
                state,
                env -> build(env, outlets, source(messages, RateLimiterStrategy.noOp()), RateLimiterStrategy.noOp()));
    }

    /** What the whole job remembers after so many messages, as a savepoint. */
    StateSizes sizes(long messages) throws Exception {
        try (StreamExecutionEnvironment env = environment(StateKind.HEAP)) {
            // One more, which never comes: the job stays, with all its timers. So does the pulse, since a task that has
            // ended takes no part in a savepoint.
            build(
                    env,
                    new Discarding(),
                    source(messages + 1, new Gate(messages)),
                    parallelism -> CompletableFuture::new);
            JobClient job = env.executeAsync();
            Gate.awaitThrough();
            return StateSizes.of(stop(job, work.resolve("savepoint")));
        }
    }

    /** The last tasks may start after the first messages were read; until then Flink takes no savepoint. */
    private static String stop(JobClient job, Path folder) throws Exception {
        while (true) {
            try {
                return job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
                        .get();
            } catch (ExecutionException e) {
                if (!isTooEarly(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isTooEarly(ExecutionException e) {
        return ExceptionUtils.findThrowable(e, CheckpointException.class)
                .filter(why ->
                        why.getCheckpointFailureReason() == CheckpointFailureReason.NOT_ALL_REQUIRED_TASKS_RUNNING)
                .isPresent();
    }

    private interface Job {
        void addTo(StreamExecutionEnvironment env);
    }

    private Cost measured(long messages, StateKind state, Job job) throws Exception {
        // What the run before remembered is not to be collected at the cost of this one.
        System.gc();
        try (StreamExecutionEnvironment env = environment(state)) {
            job.addTo(env);
            long began = System.nanoTime();
            env.execute();
            return new Cost(messages, Cpu.nanos() - Playing.cpuAtFirst(), System.nanoTime() - began);
        }
    }

    private StreamExecutionEnvironment environment(StateKind state) {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "32m");
        small.setString("taskmanager.memory.network.max", "32m");
        small.setString("taskmanager.memory.managed.size", "256m");
        small.setString("execution.checkpointing.storage", "filesystem");
        small.setString(
                "execution.checkpointing.dir",
                work.resolve("checkpoints").toUri().toString());
        small.setString(
                "state.backend.rocksdb.localdir", work.resolve("rocksdb").toString());
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, small);
        state.configure(env);
        return env;
    }

    private void build(
            StreamExecutionEnvironment env, Outlets outlets, Source<Intake, ?, ?> messages, RateLimiterStrategy beat) {
        new SignalTopology(settings, outlets)
                .build(env, messages, new DataGeneratorSource<>(Pulse::at, 1, beat, TypeInformation.of(Pulse.class)));
    }

    private DataGeneratorSource<Intake> source(long messages, RateLimiterStrategy rate) {
        return new DataGeneratorSource<>(
                new Playing(tape, settings.decoder()), messages, rate, TypeInformation.of(Intake.class));
    }
}
