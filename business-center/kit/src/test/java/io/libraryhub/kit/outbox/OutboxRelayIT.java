package io.libraryhub.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.MessageReader;
import io.libraryhub.kit.mq.TestTopic;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.rocketmq.common.message.MessageExt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay against the real MySQL and the real broker. */
class OutboxRelayIT {
    private static final int BOOKS = 40;
    private static final int EVENTS_PER_BOOK = 50;

    private final TestSchema schema = TestSchema.create("outbox");
    private final Json json = new Json();
    private final Ids ids = new Ids(Clock.systemUTC(), 1);
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final List<RocketMqPublisher> publishers = new ArrayList<>();
    private TestTopic topic;

    @BeforeEach
    void openTheTopic() throws Exception {
        topic = TestTopic.open();
    }

    @AfterEach
    void stopAll() {
        relays.forEach(OutboxRelay::stop);
        publishers.forEach(RocketMqPublisher::close);
        if (topic != null) {
            topic.close();
        }
    }

    @Test
    void threeRelaysKeepTheOrderOfEveryBookAndLoseNothing() throws Exception {
        for (int i = 0; i < 3; i++) {
            relay(publisher(), Duration.ofMillis(50), 100).start();
        }

        eightDesksWriteAtOnce();
        waitUntilSent();

        List<CloudEvent<JsonNode>> arrived = arrived();
        assertThat(idsOf(arrived)).isEqualTo(written());
        assertThat(arrived).as("nothing failed, so nothing was repeated").hasSize(BOOKS * EVENTS_PER_BOOK);
        assertOrderPerBook(arrived);
    }

    @Test
    void aRelayKilledBetweenPublishingAndMarkingRepeatsButLosesNothing() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        AtomicInteger kills = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            RocketMqPublisher real = publisher();
            relay(
                            rows -> {
                                List<Long> sent = real.publish(rows);
                                if (rounds.incrementAndGet() % 3 == 1 && kills.incrementAndGet() <= 5) {
                                    throw new IllegalStateException("killed before marking " + sent.size() + " rows");
                                }
                                return sent;
                            },
                            Duration.ofMillis(50),
                            100)
                    .start();
        }

        eightDesksWriteAtOnce();
        waitUntilSent();

        List<CloudEvent<JsonNode>> arrived = arrived();
        assertThat(kills).hasValueGreaterThan(0);
        assertThat(idsOf(arrived)).isEqualTo(written());
        assertThat(arrived)
                .as("what was published before the kill came again")
                .hasSizeGreaterThan(written().size());
        assertOrderPerBook(firstOnly(arrived));
    }

    @Test
    void aCommitReachesTheBrokerWithoutWaitingForThePoll() throws Exception {
        Duration poll = Duration.ofSeconds(30);
        OutboxRelay relay = relay(publisher(), poll, 100);
        Outbox outbox = outboxWaking(relay);
        relay.start();
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            int n = i;
            schema.transaction().executeWithoutResult(status -> {
                insert("book-" + n % 7, n);
                outbox.wakeAfterCommit();
            });
            waitUntilSent();
            took.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        }
        took.sort(Long::compare);
        System.out.printf("commit to acknowledged and marked: p50 %d µs, p90 %d µs%n", took.get(30), took.get(54));
        assertThat(took.get(30)).as("a poll would take longer").isLessThan(poll.toMillis() * 1_000 / 4);
    }

    @Test
    void whatTheBrokerDoesNotTakeIsTriedAgain() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        RocketMqPublisher real = publisher();
        relay(rows -> attempts.incrementAndGet() <= 2 ? List.of() : real.publish(rows), Duration.ofMillis(20), 100)
                .start();
        insert("三体", 1);
        waitUntilSent();
        assertThat(attempts).hasValue(3);
        assertThat(arrived(1)).hasSize(1);
    }

    private void eightDesksWriteAtOnce() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(8);
        for (int desk = 0; desk < 8; desk++) {
            int first = desk;
            desks.submit(() -> {
                for (int n = 0; n < EVENTS_PER_BOOK; n++) {
                    for (int book = first; book < BOOKS; book += 8) {
                        insert("book-" + book, n);
                    }
                }
            });
        }
        desks.shutdown();
        assertThat(desks.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void insert(String subject, int n) {
        schema.jdbc()
                .update(
                        "INSERT INTO outbox (event_id, type, subject, shard, payload, occurred_at) VALUES (?,?,?,?,?,?)",
                        ids.message(),
                        TestTopic.TYPE,
                        Integer.toHexString(subject.hashCode()),
                        Outbox.shardOf(subject),
                        "{\"n\": " + n + "}",
                        Utc.of(Clock.systemUTC().instant()));
    }

    private Outbox outboxWaking(OutboxRelay relay) {
        return new Outbox(schema.jdbc(), json, ids, Clock.systemUTC(), relay::wake);
    }

    private RocketMqPublisher publisher() throws Exception {
        RocketMqPublisher made = new RocketMqPublisher(
                TestTopic.clients().producer("kittest-" + publishers.size()), new Envelope(json, "kittest"), 5_000);
        publishers.add(made);
        return made;
    }

    private OutboxRelay relay(Publisher publisher, Duration poll, int batch) {
        OutboxRelay made = new OutboxRelay(
                schema.jdbc(),
                schema.transaction(),
                publisher,
                Clock.systemUTC(),
                new OutboxProperties(true, poll, Duration.ofMillis(1), batch, Duration.ofSeconds(5)),
                new OutboxMetrics(new SimpleMeterRegistry()));
        relays.add(made);
        return made;
    }

    private void waitUntilSent() throws InterruptedException {
        for (int i = 0; i < 30_000; i++) {
            Integer unsent =
                    schema.jdbc().queryForObject("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL", Integer.class);
            if (unsent != null && unsent == 0) {
                return;
            }
            Thread.sleep(1);
        }
        throw new AssertionError("the outbox was not worked off");
    }

    private Set<String> written() {
        return new HashSet<>(schema.jdbc().queryForList("SELECT event_id FROM outbox", String.class));
    }

    private List<CloudEvent<JsonNode>> arrived() {
        return arrived(BOOKS * EVENTS_PER_BOOK);
    }

    private List<CloudEvent<JsonNode>> arrived(int count) {
        MessageReader reader = new MessageReader(json);
        List<MessageExt> raw = topic.read(
                all -> all.stream().map(MessageExt::getKeys).distinct().count() >= count, Duration.ofSeconds(30));
        assertThat(raw).allSatisfy(m -> assertThat(m.getTags()).isEqualTo(TestTopic.TYPE));
        return raw.stream().map(m -> reader.read(m.getBody())).toList();
    }

    private static Set<String> idsOf(List<CloudEvent<JsonNode>> events) {
        Set<String> all = new HashSet<>();
        events.forEach(e -> all.add(e.id()));
        return all;
    }

    private static List<CloudEvent<JsonNode>> firstOnly(List<CloudEvent<JsonNode>> events) {
        Set<String> seen = new HashSet<>();
        return events.stream().filter(e -> seen.add(e.id())).toList();
    }

    private static void assertOrderPerBook(List<CloudEvent<JsonNode>> events) {
        Map<String, Integer> last = new HashMap<>();
        for (CloudEvent<JsonNode> event : events) {
            int n = event.data().get("n").asInt();
            Integer before = last.put(event.subject(), n);
            assertThat(n).as("after %s of %s", before, event.subject()).isEqualTo(before == null ? 0 : before + 1);
        }
        assertThat(last).hasSize(BOOKS);
    }
}
