package io.libraryhub.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.MqClients;
import io.libraryhub.kit.mq.TestTopic;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.MessageQueueSelector;
import org.apache.rocketmq.common.message.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InboxIT {
    private static final TestSchema SCHEMA = TestSchema.create("inbox");
    private static final Json JSON = new Json();

    private final Inbox inbox = new Inbox(SCHEMA.jdbc(), SCHEMA.transaction(), Clock.systemUTC());

    @BeforeAll
    static void aTableOfVisitors() {
        SCHEMA.jdbc().execute("CREATE TABLE visitor (id BIGINT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50))");
    }

    /** Notes each visitor; fails as often as told. */
    static final class Doorkeeper implements MessageHandler {
        final List<String> seen = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public String topic() {
            return TestTopic.NAME;
        }

        @Override
        public Set<String> types() {
            return Set.of(TestTopic.TYPE);
        }

        @Override
        public void handle(CloudEvent<JsonNode> message) {
            Visitor visitor = JSON.convert(message.data(), Visitor.class);
            SCHEMA.jdbc().update("INSERT INTO visitor (name) VALUES (?)", visitor.name());
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the door is stuck");
            }
            seen.add(visitor.name());
        }
    }

    record Visitor(String name, int n) {}

    private static CloudEvent<JsonNode> visit(String id, String name) {
        return CloudEvent.of(
                id,
                "kittest",
                TestTopic.TYPE,
                name,
                Instant.parse("2026-11-22T00:00:00Z"),
                null,
                JSON.tree("{\"name\": \"" + name + "\", \"n\": 1}"));
    }

    private static int visitors(String name) {
        Integer count =
                SCHEMA.jdbc().queryForObject("SELECT COUNT(*) FROM visitor WHERE name = ?", Integer.class, name);
        return count == null ? -1 : count;
    }

    @Test
    void aRepeatedMessageIsHandledOnce() {
        Doorkeeper doorkeeper = new Doorkeeper();
        assertThat(inbox.handle(doorkeeper, visit("m-1", "小林"))).isTrue();
        assertThat(inbox.handle(doorkeeper, visit("m-1", "小林"))).isFalse();
        assertThat(visitors("小林")).isEqualTo(1);
    }

    @Test
    void aFailureUndoesTheNoteSoThatTheMessageCanComeAgain() {
        Doorkeeper doorkeeper = new Doorkeeper();
        doorkeeper.failures.set(1);
        assertThatThrownBy(() -> inbox.handle(doorkeeper, visit("m-2", "老王"))).hasMessage("the door is stuck");
        assertThat(visitors("老王")).isZero();
        assertThat(inbox.handle(doorkeeper, visit("m-2", "老王"))).isTrue();
        assertThat(visitors("老王")).isEqualTo(1);
    }

    @Test
    void severalAreHandledTogetherInTheirOrder() {
        Doorkeeper doorkeeper = new Doorkeeper();
        assertThat(inbox.handleTogether(List.of(
                        new Inbox.Delivery(doorkeeper, visit("m-3", "together-1")),
                        new Inbox.Delivery(doorkeeper, visit("m-4", "together-2")))))
                .isTrue();
        assertThat(visitorsInOrder("together")).containsExactly("together-1", "together-2");
        assertThat(inbox.handle(doorkeeper, visit("m-4", "together-2"))).isFalse();
    }

    @Test
    void oneThatWasHandledBeforeOrFailsUndoesThemAll() {
        Doorkeeper doorkeeper = new Doorkeeper();
        inbox.handle(doorkeeper, visit("m-5", "undone-1"));
        assertThat(inbox.handleTogether(List.of(
                        new Inbox.Delivery(doorkeeper, visit("m-6", "undone-2")),
                        new Inbox.Delivery(doorkeeper, visit("m-5", "undone-1")))))
                .isFalse();
        doorkeeper.failures.set(1);
        assertThat(inbox.handleTogether(List.of(
                        new Inbox.Delivery(doorkeeper, visit("m-7", "undone-3")),
                        new Inbox.Delivery(doorkeeper, visit("m-8", "undone-4")))))
                .isFalse();
        assertThat(visitorsInOrder("undone")).containsExactly("undone-1");
        assertThat(inbox.handle(doorkeeper, visit("m-8", "undone-4")))
                .as("it can still be handled")
                .isTrue();
    }

    @Test
    void fromTheBrokerEachMessageIsHandledOnceInOrderThroughFailuresRepeatsAndRubbish() throws Exception {
        TestTopic.open().close();
        String run = UUID.randomUUID().toString();
        String type = TestTopic.TYPE + "-" + run.substring(0, 8);
        Doorkeeper doorkeeper = new Doorkeeper();
        // The first may be met by messages that come together, the others are met one by one.
        doorkeeper.failures.set(3);
        MessageHandler ofThisRun = new MessageHandler() {
            @Override
            public String topic() {
                return TestTopic.NAME;
            }

            @Override
            public Set<String> types() {
                return Set.of(type);
            }

            @Override
            public boolean gathers() {
                return true;
            }

            @Override
            public void handle(CloudEvent<JsonNode> message) {
                doorkeeper.handle(message);
            }
        };
        MqClients clients = TestTopic.clients();
        DefaultMQProducer producer = clients.producer("kittest-" + run);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        InboxConsumers consumers =
                new InboxConsumers(List.of(ofThisRun), inbox, JSON, clients, Duration.ofMillis(50), registry);
        MessageQueueSelector firstQueue = (queues, message, ignored) -> queues.get(0);
        try {
            for (int n = 0; n < 20; n++) {
                String body = JSON.write(CloudEvent.of(
                        run + "-" + n / 2, // every message is sent twice
                        "kittest",
                        type,
                        "小林",
                        Instant.EPOCH,
                        null,
                        new Visitor(run + "-" + n / 2, n)));
                producer.send(
                        new Message(TestTopic.NAME, type, run, body.getBytes(StandardCharsets.UTF_8)),
                        firstQueue,
                        null);
            }
            producer.send(
                    new Message(TestTopic.NAME, type, run, "not even JSON".getBytes(StandardCharsets.UTF_8)),
                    firstQueue,
                    null);
            producer.send(
                    new Message(
                            TestTopic.NAME,
                            type,
                            run,
                            JSON.write(visitOf(type, run + "-last")).getBytes(StandardCharsets.UTF_8)),
                    firstQueue,
                    null);
            consumers.start();
            for (int i = 0; i < 300 && visitors(run + "-last") == 0; i++) {
                Thread.sleep(100);
            }
        } finally {
            consumers.stop();
            producer.shutdown();
        }
        List<String> expected = new java.util.ArrayList<>();
        for (int n = 0; n < 10; n++) {
            expected.add(run + "-" + n);
        }
        expected.add(run + "-last");
        assertThat(visitorsInOrder(run)).isEqualTo(expected);
        assertThat(registry.get("hub.inbox.messages")
                        .tag("outcome", "unreadable")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("hub.inbox.messages")
                        .tag("outcome", "failed")
                        .counter()
                        .count())
                .isBetween(2.0, 3.0);
        assertThat(registry.get("hub.inbox.messages")
                        .tag("outcome", "repeated")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(10);
    }

    private static List<String> visitorsInOrder(String prefix) {
        return SCHEMA.jdbc()
                .queryForList("SELECT name FROM visitor WHERE name LIKE ? ORDER BY id", String.class, prefix + "%");
    }

    private static CloudEvent<Visitor> visitOf(String type, String name) {
        return CloudEvent.of(name, "kittest", type, name, Instant.EPOCH, null, new Visitor(name, 0));
    }
}
