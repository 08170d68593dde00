package io.libraryhub.signals;

import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.rocketmq.RocketMqSink;
import io.libraryhub.signals.rocketmq.RocketMqSource;
import io.libraryhub.signals.rocketmq.StartFrom;
import io.libraryhub.signals.sink.DeadLetterMessages;
import io.libraryhub.signals.sink.DefinedWarehouse;
import io.libraryhub.signals.sink.DorisWarehouse;
import io.libraryhub.signals.sink.MySqlWarehouse;
import io.libraryhub.signals.sink.Pulse;
import io.libraryhub.signals.sink.SignalMessages;
import io.libraryhub.signals.sink.WarehouseSinks;
import io.libraryhub.warehouse.Warehouse;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@code SignalJob --config FILE}: reads the settings, wires the parts, starts. */
public final class SignalJob {
    private SignalJob() {}

    public static void main(String[] args) throws Exception {
        SignalSettings settings = settings(configFile(args));
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        wire(env, settings);
        env.execute("library-hub signals");
    }

    /** Adds the job to an environment; in MySQL, the tables that are missing are made, in both stores missing columns are. */
    static void wire(StreamExecutionEnvironment env, SignalSettings settings) throws SQLException {
        DefinedWarehouse warehouse = warehouse(settings);
        warehouse.define();
        if (settings.parallelism() > 0) {
            env.setParallelism(settings.parallelism());
        }
        settings.state().configure(env);
        SignalTopology topology = new SignalTopology(settings, outlets(settings, warehouse));
        DataStream<Fact> facts = topology.build(env, messages(settings), pulse());
        if (settings.generations().rebuild() != null) {
            topology.rebuild(env, new RebuildSteps(settings).prepare(), facts);
        }
    }

    private static String configFile(String[] args) {
        if (args.length == 2 && "--config".equals(args[0])) {
            return args[1];
        }
        throw new IllegalArgumentException("usage: --config FILE");
    }

    /** What a properties file says. */
    static SignalSettings settings(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return SignalSettings.of(properties);
    }

    static DefinedWarehouse warehouse(SignalSettings settings) throws SQLException {
        return switch (settings.warehouseKind()) {
            case Warehouse.MYSQL -> new MySqlWarehouse(
                    settings.warehouseUrl(),
                    settings.warehouseUser(),
                    settings.warehousePassword(),
                    settings.flush(),
                    settings.batch());
            case Warehouse.DORIS -> new DorisWarehouse(
                    settings.warehouseUrl(),
                    settings.warehouseQueryPort(),
                    settings.warehouseDatabase(),
                    settings.warehouseUser(),
                    settings.warehousePassword(),
                    settings.warehouseLabel());
            default -> throw new IllegalArgumentException(
                    "warehouse.kind is mysql or doris, not " + settings.warehouseKind());
        };
    }

    static Source<Intake, ?, ?> messages(SignalSettings settings) {
        return new RocketMqSource<>(
                new RocketMqSource.Settings(
                        settings.nameServer(),
                        settings.topics(),
                        settings.group(),
                        StartFrom.parse(settings.start()),
                        false,
                        settings.discovery(),
                        256),
                settings.decoder(),
                TypeInformation.of(Intake.class));
    }

    private static Source<Pulse, ?, ?> pulse() {
        return new DataGeneratorSource<>(
                count -> Pulse.at(System.currentTimeMillis()),
                Long.MAX_VALUE,
                RateLimiterStrategy.perSecond(1),
                TypeInformation.of(Pulse.class));
    }

    private static Outlets outlets(SignalSettings settings, WarehouseSinks warehouse) {
        return new Outlets() {
            @Override
            public WarehouseSinks warehouse() {
                return warehouse;
            }

            @Override
            public <S extends Signal> Sink<S> signals() {
                return new RocketMqSink<>(
                        settings.nameServer(), "signals-out", new SignalMessages<S>(settings.topic(Topics.SIGNAL)));
            }

            @Override
            public Sink<DeadLetter> deadLetters() {
                return new RocketMqSink<>(
                        settings.nameServer(),
                        "signals-dead",
                        new DeadLetterMessages(settings.topic(Topics.DEAD_LETTER)));
            }
        };
    }
}
