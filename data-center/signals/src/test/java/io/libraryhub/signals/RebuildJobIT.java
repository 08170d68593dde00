package io.libraryhub.signals;

import static io.libraryhub.signals.fixture.Broker.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.Topics;
import io.libraryhub.signals.fixture.Broker;
import io.libraryhub.signals.fixture.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signal whose rows and state are wrong is made anew while it serves and while the city goes on. */
class RebuildJobIT {
    private static final double HALF_LIFE_MS = 3.0 * 24 * 3_600_000;

    private final String suffix = "-it-" + UUID.randomUUID().toString().substring(0, 8);
    private final Random random = new Random(81);
    /** By title: the weight of everything that happened, as of the epoch of the test. */
    private final Map<Long, Double> recount = new TreeMap<>();

    private final Instant epoch = Instant.now();
    private Broker broker;
    private TestSchema schema;
    private JobClient running;
    private int happened;

    @TempDir
    private Path savepoints;

    @BeforeEach
    void prepare() throws Exception {
        broker = new Broker();
        for (String topic : topics()) {
            broker.create(topic, 4);
        }
        schema = TestSchema.empty("rebuild");
    }

    @AfterEach
    void clean() throws Exception {
        if (running != null) {
            running.cancel().get(60, TimeUnit.SECONDS);
        }
        for (String topic : topics()) {
            broker.drop(topic);
        }
        broker.close();
    }

    @Test
    void itServesUntilTheNewMakingTakesItsPlaceAndThatIsEqualToARecount() throws Exception {
        // A wrong weight makes the state and every row wrong; on top of that, rows are damaged by hand.
        start(null, Map.of("hub.signal.hot.weight.loan", "5"));
        things(300);
        until(() -> number("select count(*) from raw_event") == happened);
        String savepoint = stop();
        schema.jdbc().update("delete from hot_title where title_id % 5 = 0");
        schema.jdbc().update("update hot_title set score = 1e6 where title_id % 5 = 1");
        long served = number("select count(*) from hot_title");

        // Nobody listens for a moment: these come from the broker, the others from the archive.
        things(50);
        start(savepoint, Map.of("hub.signal.rebuild", "hot=1"));
        things(50);
        until(() -> number("select count(*) from raw_event") == happened && rebuilt("hot_title_g1"));
        assertThat(number("select count(*) from hot_title")).isGreaterThanOrEqualTo(served);
        assertThat(rebuilt("hot_title")).as("the old making serves on").isFalse();
        String readToTheEnd = stop();

        SignalSettings asked = SignalSettings.of(properties(Map.of("hub.signal.rebuild", "hot=1")));
        List<String> report = new RebuildSteps(asked).switchOver();
        assertThat(report.get(0)).startsWith("hot_title: " + recount.size() + " rows");
        assertThat(rebuilt("hot_title")).isTrue();
        assertThat(new RebuildSteps(asked).switchOver())
                .as("given again, the command finds it done")
                .isEqualTo(report);

        start(readToTheEnd, Map.of("hub.signal.serving", "hot=1"));
        things(30);
        until(() -> number("select count(*) from raw_event") == happened && rebuilt("hot_title"));
    }

    /** Sends acts of readers, some twice. */
    private void things(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            long title = 2_001 + random.nextInt(20);
            boolean loan = random.nextBoolean();
            String id = Integer.toString(40_000 + happened);
            String reader = Integer.toString(1_001 + random.nextInt(50));
            Instant at = epoch.minus(Duration.ofMinutes(random.nextInt(5_000)));
            DomainEvent event = loan
                    ? new LoanOpened(id, "3001", Long.toString(title), reader, "MAIN", "desk", at, "I247.5", "刘慈欣")
                    : new HoldPlaced(id, Long.toString(title), reader, "MAIN", "online", "I247.5", "刘慈欣");
            double weight =
                    (loan ? 1.0 : 1.5) * Math.pow(2, Duration.between(epoch, at).toMillis() / HALF_LIFE_MS);
            recount.merge(title, weight, Double::sum);
            for (int copy = random.nextInt(4); copy < 4; copy += 3) {
                broker.send(Topics.CIRCULATION + suffix, event.subject(), Messages.bytes("e" + id, at, event));
            }
            happened++;
        }
    }

    /** Whether a table says of every title what a plain recount says. */
    private boolean rebuilt(String table) {
        if (number("select count(*) from information_schema.tables where table_schema = database() and table_name = '"
                        + table + "'")
                == 0) {
            return false;
        }
        Map<Long, Double> scores = new TreeMap<>();
        schema.jdbc().query("select title_id, score, caused_at from " + table, row -> {
            Instant asOf = row.getObject("caused_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
            scores.put(
                    row.getLong("title_id"),
                    row.getDouble("score")
                            * Math.pow(2, Duration.between(epoch, asOf).toMillis() / HALF_LIFE_MS));
        });
        return scores.keySet().equals(recount.keySet())
                && recount.entrySet().stream()
                        .allMatch(each -> Math.abs(scores.get(each.getKey()) - each.getValue()) < 1e-3);
    }

    private List<String> topics() {
        return Stream.concat(Topics.CONTEXTS.stream(), Stream.of(Topics.SIGNAL, Topics.DEAD_LETTER))
                .map(t -> t + suffix)
                .toList();
    }

    private Properties properties(Map<String, String> more) {
        Properties properties = new Properties();
        properties.setProperty("rocketmq.namesrv", broker.nameServer());
        properties.setProperty("warehouse.url", schema.url());
        properties.setProperty("warehouse.user", schema.user());
        properties.setProperty("warehouse.password", schema.password());
        properties.setProperty("hub.signal.topic-suffix", suffix);
        properties.setProperty("hub.signal.group", "signals" + suffix);
        properties.putAll(more);
        return properties;
    }

    private void start(String savepoint, Map<String, String> more) throws Exception {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "16m");
        small.setString("taskmanager.memory.network.max", "16m");
        small.setString("taskmanager.memory.managed.size", "16m");
        if (savepoint != null) {
            small.setString("execution.savepoint.path", savepoint);
            small.setString("execution.savepoint.ignore-unclaimed-state", "true");
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, small);
        env.enableCheckpointing(500);
        SignalJob.wire(env, SignalSettings.of(properties(more)));
        running = env.executeAsync();
    }

    private String stop() throws Exception {
        AtomicReference<String> savepoint = new AtomicReference<>();
        until(() -> savepoint(savepoint));
        running.getJobExecutionResult().get(60, TimeUnit.SECONDS);
        running = null;
        return savepoint.get();
    }

    /** While the archive's source is just coming to its end, none can be taken. */
    private boolean savepoint(AtomicReference<String> taken) {
        try {
            taken.set(running.stopWithSavepoint(false, savepoints.toString(), SavepointFormatType.CANONICAL)
                    .get(60, TimeUnit.SECONDS));
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private long number(String sql) {
        Long number = schema.jdbc().queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
