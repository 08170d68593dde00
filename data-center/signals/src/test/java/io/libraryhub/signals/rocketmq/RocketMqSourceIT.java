package io.libraryhub.signals.rocketmq;

import static io.libraryhub.signals.fixture.Broker.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.signals.fixture.Broker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.rocketmq.common.message.MessageQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source against the real broker, each test with a topic of its own. */
class RocketMqSourceIT {
    private static final Queue<String> READ = new ConcurrentLinkedQueue<>();
    private static Broker broker;
    private String topic;

    @TempDir
    private Path savepoints;

    @BeforeAll
    static void connect() throws Exception {
        broker = new Broker();
    }

    @AfterAll
    static void disconnect() {
        broker.close();
    }

    @BeforeEach
    void newTopic() throws Exception {
        READ.clear();
        topic = "signals-it-" + UUID.randomUUID();
        broker.create(topic, 4);
    }

    @AfterEach
    void dropTopic() throws Exception {
        broker.drop(topic);
    }

    @Test
    void aBoundedSourceReadsEveryQueueToItsEndAndStops() throws Exception {
        send(0, 200);
        JobClient job = start(settings().boundedNow(), null);
        job.getJobExecutionResult().get(60, TimeUnit.SECONDS);
        assertThat(READ).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyTopicEndsABoundedJobAtOnce() throws Exception {
        start(settings().boundedNow(), null).getJobExecutionResult().get(60, TimeUnit.SECONDS);
        assertThat(READ).isEmpty();
    }

    @Test
    void readingGoesOnWhereTheCheckpointStandsAndNewQueuesAreReadFromTheirBeginning() throws Exception {
        send(0, 100);
        JobClient first = start(settings(), null);
        until(() -> READ.size() == 100);
        send(100, 150);
        until(() -> READ.size() == 150);
        String savepoint = first.stopWithSavepoint(false, savepoints.toString(), SavepointFormatType.CANONICAL)
                .get(60, TimeUnit.SECONDS);
        first.getJobExecutionResult().get(60, TimeUnit.SECONDS);

        // While no job runs: messages in old queues, and two queues more.
        send(150, 200);
        broker.create(topic, 6);
        until(() -> broker.queues(topic).size() == 6);
        send(200, 260);

        JobClient second = start(settings(), savepoint);
        until(() -> READ.size() == 260);
        // While the job runs: two queues more, with messages before anyone has found them.
        broker.create(topic, 8);
        until(() -> broker.queues(topic).size() == 8);
        send(260, 340);
        until(() -> READ.size() == 340);
        Thread.sleep(1_000);
        assertThat(READ).hasSize(340).doesNotHaveDuplicates();
        second.cancel().get(60, TimeUnit.SECONDS);
    }

    @Test
    void aBrokerWhoseLogIsShorterThanTheCheckpointFailsTheJob() throws Exception {
        send(0, 80);
        JobClient first = start(settings(), null);
        until(() -> READ.size() == 80);
        String savepoint = first.stopWithSavepoint(false, savepoints.toString(), SavepointFormatType.CANONICAL)
                .get(60, TimeUnit.SECONDS);
        first.getJobExecutionResult().get(60, TimeUnit.SECONDS);
        broker.drop(topic);
        Thread.sleep(500);
        broker.create(topic, 4);
        send(0, 8);

        JobClient second = start(settings(), savepoint);
        assertThatThrownBy(() -> second.getJobExecutionResult().get(90, TimeUnit.SECONDS))
                .rootCause()
                .hasMessageContaining("messages were lost");
    }

    private RocketMqSource.Settings settings() {
        return new RocketMqSource.Settings(
                broker.nameServer(),
                List.of(topic),
                "signals-it",
                new StartFrom.Earliest(),
                false,
                Duration.ofMillis(500),
                16);
    }

    private static JobClient start(RocketMqSource.Settings settings, String savepoint) throws Exception {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "16m");
        small.setString("taskmanager.memory.network.max", "16m");
        small.setString("taskmanager.memory.managed.size", "16m");
        small.setString("restart-strategy.type", "none");
        if (savepoint != null) {
            small.setString("execution.savepoint.path", savepoint);
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, small);
        env.enableCheckpointing(200);
        RocketMqSource<String> source = new RocketMqSource<>(
                settings, message -> new String(message.getBody(), StandardCharsets.UTF_8), Types.STRING);
        env.fromSource(source, WatermarkStrategy.noWatermarks(), "messages")
                .uid("messages")
                .map(text -> {
                    READ.add(text);
                    return text;
                })
                .returns(Types.STRING)
                .uid("collect")
                .sinkTo(new org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink<>())
                .uid("discard");
        return env.executeAsync();
    }

    /** Sends the numbers from..to, in turn to all queues. */
    private void send(int from, int to) throws Exception {
        List<MessageQueue> queues = broker.queues(topic);
        for (int i = from; i < to; i++) {
            broker.send(queues.get(i % queues.size()), Integer.toString(i).getBytes(StandardCharsets.UTF_8));
        }
    }
}
