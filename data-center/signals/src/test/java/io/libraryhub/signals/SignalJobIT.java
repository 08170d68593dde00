package io.libraryhub.signals;

import static io.libraryhub.signals.fixture.Broker.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.signals.fixture.Broker;
import io.libraryhub.signals.fixture.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.rocketmq.client.consumer.DefaultMQPullConsumer;
import org.apache.rocketmq.client.consumer.PullResult;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.common.message.MessageQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as it runs, with the real broker and the real MySQL, beside whatever else uses them. */
class SignalJobIT {
    private final String suffix = "-it-" + UUID.randomUUID().toString().substring(0, 8);
    private Broker broker;
    private TestSchema schema;
    private JobClient running;

    @TempDir
    private Path savepoints;

    @BeforeEach
    void prepare() throws Exception {
        broker = new Broker();
        for (String topic : topics()) {
            broker.create(topic, 4);
        }
        schema = TestSchema.empty("signals");
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
    void whatHappensIsArchivedCountedAndSignalledOnceOverARestart() throws Exception {
        JobClient first = start(null);
        for (int i = 0; i < 9; i++) {
            happens(
                    "loan-" + i,
                    new LoanOpened(
                            "400" + i, "3001", "2001", "100" + i, "MAIN", "desk", Instant.now(), "I247.5", "刘慈欣"));
        }
        happens("copy-1", new ItemAdded("3001", "2001", "MAIN", "import", null));
        broker.send(Topics.READER + suffix, "x", "not json".getBytes(StandardCharsets.UTF_8));
        until(() -> hot());
        until(() -> archived() == 10 && counted() == 10 && lentByDay() == 9);
        String savepoint = first.stopWithSavepoint(false, savepoints.toString(), SavepointFormatType.CANONICAL)
                .get(60, TimeUnit.SECONDS);
        first.getJobExecutionResult().get(60, TimeUnit.SECONDS);
        running = null;

        // While nobody listens: a repeat of the outbox, and holds.
        happens(
                "loan-3",
                new LoanOpened("4003", "3001", "2001", "1003", "MAIN", "desk", Instant.now(), "I247.5", "刘慈欣"));
        for (int i = 0; i < 3; i++) {
            happens("hold-" + i, new HoldPlaced("450" + i, "2001", "101" + i, "MAIN", "online", "I247.5", "刘慈欣"));
        }

        start(savepoint);
        happens("ready-0", new HoldReady("4500", "2001", "3001", "1010", "MAIN", Instant.now()));
        happens("visit-1", new VisitEntered("6001", "1001", "MAIN"));
        until(() -> archived() == 15 && counted() == 15 && holds() == 3 && score() > 13.4);
        until(() ->
                number("select count(*) from title_wait where ahead = 2 and copies = 1 and p90_days > p50_days") == 1
                        && number("select count(*) from hold_wait where served and p50_days > 0") == 1
                        && number("select sum(inside) from venue_day where venue in ('*', 'MAIN')") == 2
                        && number("select count(*) from point_load where loans > 6 and channel = 'desk'") == 1);

        assertThat(schema.jdbc().queryForObject("select pressing from pressure", Boolean.class))
                .isTrue();
        assertThat(score()).as("the repeated loan counts once").isLessThanOrEqualTo(13.5);
        assertThat(messages(Topics.DEAD_LETTER + suffix)).singleElement().satisfies(m -> assertThat(m.getTags())
                .isEqualTo("NOT_JSON"));
        assertThat(messages(Topics.SIGNAL + suffix)).anySatisfy(m -> {
            assertThat(m.getTags()).isEqualTo(HotTitleSignal.TYPE);
            assertThat(new String(m.getBody(), StandardCharsets.UTF_8)).contains("\"hot\":true");
        });

        happens("erased", new ReaderErased("1003"));
        until(() -> archived() == 16 && number("select count(*) from raw_event where reader_id = 1003") == 0);
        assertThat(number("select count(*) from raw_event where payload like '%\"1003\"%'"))
                .isZero();
    }

    private List<String> topics() {
        return Stream.concat(Topics.CONTEXTS.stream(), Stream.of(Topics.SIGNAL, Topics.DEAD_LETTER))
                .map(t -> t + suffix)
                .toList();
    }

    private void happens(String id, DomainEvent event) throws Exception {
        broker.send(Topics.of(event.type()) + suffix, event.subject(), Messages.bytes(id, Instant.now(), event));
    }

    private JobClient start(String savepoint) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("rocketmq.namesrv", broker.nameServer());
        properties.setProperty("warehouse.url", schema.url());
        properties.setProperty("warehouse.user", schema.user());
        properties.setProperty("warehouse.password", schema.password());
        properties.setProperty("hub.signal.topic-suffix", suffix);
        properties.setProperty("hub.signal.forget.after", "PT2S");
        properties.setProperty("hub.signal.group", "signals" + suffix);
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "16m");
        small.setString("taskmanager.memory.network.max", "16m");
        small.setString("taskmanager.memory.managed.size", "16m");
        if (savepoint != null) {
            small.setString("execution.savepoint.path", savepoint);
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, small);
        env.enableCheckpointing(500);
        SignalJob.wire(env, SignalSettings.of(properties));
        running = env.executeAsync();
        return running;
    }

    private boolean hot() {
        return number("select count(*) from hot_title where hot") == 1;
    }

    private long archived() {
        return number("select count(*) from raw_event");
    }

    private long lentByDay() {
        return number("select coalesce(sum(loans), 0) from title_day");
    }

    private long counted() {
        return number("select coalesce(sum(counted), 0) from event_count");
    }

    private long holds() {
        return number("select coalesce(max(active_holds), 0) from pressure");
    }

    private double score() {
        Double score = schema.jdbc().queryForObject("select max(score) from hot_title", Double.class);
        return score == null ? 0 : score;
    }

    private long number(String sql) {
        Long number = schema.jdbc().queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }

    @SuppressWarnings("deprecation") // The client that reads queues by hand is enough for a look at them.
    private List<MessageExt> messages(String topic) throws Exception {
        DefaultMQPullConsumer consumer = new DefaultMQPullConsumer("signals-it-look" + suffix);
        consumer.setNamesrvAddr(broker.nameServer());
        consumer.setInstanceName(UUID.randomUUID().toString());
        consumer.start();
        try {
            Stream<MessageExt> all = Stream.empty();
            for (MessageQueue queue : consumer.fetchSubscribeMessageQueues(topic)) {
                PullResult result = consumer.pull(queue, "*", 0, 32);
                if (result.getMsgFoundList() != null) {
                    all = Stream.concat(all, result.getMsgFoundList().stream());
                }
            }
            return Arrays.asList(all.toArray(MessageExt[]::new));
        } finally {
            consumer.shutdown();
        }
    }
}
