package io.libraryhub.signals;

import static io.libraryhub.signals.fixture.InMemory.newest;
import static io.libraryhub.signals.fixture.InMemory.out;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.OnlineOpened;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.fixture.InMemory;
import io.libraryhub.signals.fixture.Messages;
import io.libraryhub.signals.footfall.VenueDay;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.load.PointLoad;
import io.libraryhub.signals.online.OnlineUse;
import io.libraryhub.signals.sink.Pulse;
import io.libraryhub.signals.together.TitleTogether;
import io.libraryhub.signals.wait.TitleWait;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole job on a small cluster in this JVM, with messages from memory and outlets into memory. */
class SignalTopologyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    /** What comes in: a message need not travel in Java's own serialised form. */
    private static final List<Intake> IN = new ArrayList<>();

    @BeforeEach
    void empty() {
        InMemory.empty();
        IN.clear();
    }

    @Test
    void aLoanIsArchivedCountedAndMakesSignals() throws Exception {
        run(
                List.of(
                        Messages.intake("c1", NOON, new ConsentChanged("1001", "profile", true)),
                        Messages.intake("i1", NOON, new ItemAdded("3001", "2001", "MAIN", "import", null)),
                        Messages.intake("l1", NOON.plusSeconds(1), loan("4001", "2001", "1001")),
                        Messages.intake("l1", NOON.plusSeconds(1), loan("4001", "2001", "1001")),
                        Messages.intake("v1", NOON, new VisitEntered("6001", "1001", "MAIN")),
                        Messages.intake("o1", NOON, new OnlineOpened("7101", "2001", "ebooks.example.org", "portal")),
                        Messages.intake(
                                "s1", NOON, new SearchPerformed("7001", "online", "三体", 2, 0, List.of("2002", "2003"))),
                        Messages.decoder()
                                .read(Messages.message(
                                        Topics.READER, "not json".getBytes(StandardCharsets.UTF_8), NOON))),
                2);

        assertThat(out("raw_event", Fact.class))
                .extracting(f -> f.id)
                .containsExactlyInAnyOrder("c1", "i1", "l1", "v1", "s1", "o1");
        assertThat(counts()).containsEntry(LoanOpened.TYPE, 1L).containsEntry(ItemAdded.TYPE, 1L);
        assertThat(out("hot_title", HotTitleSignal.class))
                .isEqualTo(out("signals", HotTitleSignal.class))
                .singleElement()
                .satisfies(s -> assertThat(s.score()).isEqualTo(1.0));
        assertThat(out("reader_profile", ReaderProfileSignal.class).get(0).tags())
                .hasSize(2);
        Map<String, PressureSignal> pressure = newest("pressure", PressureSignal.class);
        assertThat(pressure.get("2001").copies()).isOne();
        assertThat(pressure.get("2002").unmetDemand())
                .isPositive()
                .isEqualTo(pressure.get("2003").unmetDemand());
        assertThat(out("title_wait", TitleWait.class)).last().satisfies(wait -> assertThat(wait.copies)
                .isOne());
        assertThat(out("venue_day", VenueDay.class)).extracting(d -> d.venue).containsExactlyInAnyOrder("MAIN", "*");
        assertThat(out("point_load", PointLoad.class)).singleElement().satisfies(load -> {
            assertThat(load.branch + " " + load.channel).isEqualTo("MAIN desk");
            assertThat(load.loans).isEqualTo(Math.log(2));
        });
        assertThat(out("online_use", OnlineUse.class)).singleElement().satisfies(use -> assertThat(use.host)
                .isEqualTo("ebooks.example.org"));
        assertThat(out("dead", DeadLetter.class)).singleElement().satisfies(d -> assertThat(d.reason)
                .isEqualTo(DeadLetter.NOT_JSON));
        assertThat(out("stream_pulse", Pulse.class)).hasSize(3);
    }

    @Test
    void whatEightReadersBorrowedTogetherIsTold() throws Exception {
        List<Intake> messages = new ArrayList<>();
        for (int reader = 1_001; reader < 1_009; reader++) {
            String id = Integer.toString(reader);
            messages.add(Messages.intake("c" + id, NOON, new ConsentChanged(id, "profile", true)));
            messages.add(Messages.intake("a" + id, NOON.plusSeconds(1), loan("4" + id, "2001", id)));
            messages.add(Messages.intake("b" + id, NOON.plusSeconds(2), loan("5" + id, "2002", id)));
        }

        run(messages, 2);

        Map<Long, TitleTogether> together = out("title_together", TitleTogether.class).stream()
                .collect(Collectors.toMap(t -> t.titleId, t -> t, (a, b) -> a.version > b.version ? a : b));
        assertThat(together).containsOnlyKeys(2001L, 2002L);
        assertThat(together.get(2001L).partners).singleElement().satisfies(partner -> {
            assertThat(partner.titleId()).isEqualTo("2002");
            assertThat(partner.readers()).isEqualTo(8);
        });
    }

    @Test
    void accountsOfOnePersonHaveOneProfile() throws Exception {
        run(
                List.of(
                        Messages.intake("c1", NOON, new ConsentChanged("1001", "profile", true)),
                        Messages.intake("c2", NOON, new ConsentChanged("1002", "profile", true)),
                        Messages.intake("l1", NOON.plusSeconds(1), loan("4001", "2001", "1001")),
                        Messages.intake("l2", NOON.plusSeconds(1), loan("4002", "2002", "1002")),
                        Messages.intake("m1", NOON.plusSeconds(2), new ReaderMerged("1002", "1001")),
                        Messages.intake("l3", NOON.plusSeconds(3), loan("4003", "2003", "1001"))),
                2);

        ReaderProfileSignal joined =
                newest("reader_profile", ReaderProfileSignal.class).get("1001");
        assertThat(joined.acts()).isEqualTo(3);
        assertThat(newest("signals", ReaderProfileSignal.class).get("1001")).isEqualTo(joined);
    }

    /** Whatever the order and however often each comes, the job ends in what a recount in plain Java says. */
    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void aShuffledAndRepeatedHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<Intake> history = new ArrayList<>();
        Map<String, Set<String>> waiting = new java.util.HashMap<>();
        Map<String, Integer> copies = new java.util.HashMap<>();
        Map<String, List<Instant>> loans = new java.util.HashMap<>();
        Map<String, Long> types = new java.util.HashMap<>();
        Map<String, List<Integer>> days = new java.util.HashMap<>();
        for (int i = 0; i < 1_500; i++) {
            String title = Integer.toString(2_001 + random.nextInt(30));
            String reader = Integer.toString(1_001 + random.nextInt(200));
            Instant at = NOON.plusSeconds(random.nextInt(10_000));
            List<DomainEvent> events = new ArrayList<>();
            switch (random.nextInt(3)) {
                case 0 -> {
                    events.add(new ItemAdded(Integer.toString(30_000 + i), title, "MAIN", "import", null));
                    copies.merge(title, 1, Integer::sum);
                }
                case 1 -> {
                    String loan = Integer.toString(40_000 + i);
                    events.add(loan(loan, title, reader));
                    if (random.nextInt(4) == 0) {
                        // Lent by mistake and taken back.
                        events.add(new LoanClosed(loan, "3001", title, reader, "MAIN"));
                        events.add(
                                new LoanVoided(loan, "3001", title, reader, "MAIN", "desk", "I247.5", "刘慈欣", at, at));
                        break;
                    }
                    days.computeIfAbsent(title + " loans", t -> new ArrayList<>())
                            .add(i);
                    loans.computeIfAbsent(title, t -> new ArrayList<>()).add(at);
                }
                default -> {
                    String hold = Integer.toString(50_000 + i);
                    String once = Integer.toString(9_000 + i);
                    events.add(new HoldPlaced(hold, title, once, "MAIN", "online", "I247.5", "余华"));
                    days.computeIfAbsent(title + " holds", t -> new ArrayList<>())
                            .add(i);
                    loans.computeIfAbsent(title + "h", t -> new ArrayList<>()).add(at);
                    if (random.nextBoolean()) {
                        events.add(new HoldFilled(hold, title, "30001", once));
                    } else {
                        waiting.computeIfAbsent(title, t -> new HashSet<>()).add(once);
                    }
                }
            }
            for (DomainEvent event : events) {
                types.merge(event.type(), 1L, Long::sum);
                Intake intake = Messages.intake(i + event.type(), at, event);
                history.add(intake);
                if (random.nextInt(4) == 0) {
                    history.add(intake);
                }
            }
        }
        Collections.shuffle(history, random);

        run(history, 2);

        assertThat(counts()).as("seed " + seed).isEqualTo(types);
        assertThat(out("raw_event", Fact.class))
                .hasSize(types.values().stream().mapToInt(Long::intValue).sum());
        Map<String, PressureSignal> pressure = newest("pressure", PressureSignal.class);
        Map<Long, TitleDay> daily = out("title_day", TitleDay.class).stream()
                .collect(Collectors.toMap(d -> d.titleId, d -> d, (a, b) -> a.version > b.version ? a : b));
        Map<Long, TitleWait> waits = out("title_wait", TitleWait.class).stream()
                .collect(Collectors.toMap(w -> w.titleId, w -> w, (a, b) -> a.version > b.version ? a : b));
        Map<String, HotTitleSignal> hot = newest("hot_title", HotTitleSignal.class);
        assertThat(newest("signals", PressureSignal.class)).isEqualTo(pressure);
        for (int t = 2_001; t <= 2_030; t++) {
            String title = Integer.toString(t);
            PressureSignal signal = pressure.get(title);
            assertThat(signal.activeHolds())
                    .isEqualTo(waiting.getOrDefault(title, Set.of()).size());
            assertThat(daily.get((long) t).loans)
                    .isEqualTo(days.getOrDefault(title + " loans", List.of()).size());
            assertThat(daily.get((long) t).returns).isZero();
            assertThat(daily.get((long) t).holds)
                    .isEqualTo(days.getOrDefault(title + " holds", List.of()).size());
            assertThat(waits.get((long) t).ahead)
                    .isEqualTo(waiting.getOrDefault(title, Set.of()).size());
            assertThat(waits.get((long) t).copies).isEqualTo(copies.getOrDefault(title, 0));
            assertThat(signal.copies()).isEqualTo(copies.getOrDefault(title, 0));
            assertThat(hot.get(title).score())
                    .isCloseTo(
                            recount(loans.get(title), 1.0, hot.get(title).causedAt())
                                    + recount(
                                            loans.get(title + "h"),
                                            1.5,
                                            hot.get(title).causedAt()),
                            within(1e-6));
        }
    }

    private static double recount(Collection<Instant> acts, double weight, Instant asOf) {
        return acts == null
                ? 0
                : acts.stream()
                        .mapToDouble(at -> weight
                                * Math.pow(2, (at.toEpochMilli() - asOf.toEpochMilli()) / (3.0 * 24 * 3_600_000)))
                        .sum();
    }

    private static LoanOpened loan(String loan, String title, String reader) {
        return new LoanOpened(loan, "3001", title, reader, "MAIN", "desk", NOON.plusSeconds(86_400), "I247.5", "刘慈欣");
    }

    private static void run(List<Intake> messages, int parallelism) throws Exception {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "16m");
        small.setString("taskmanager.memory.network.max", "16m");
        small.setString("taskmanager.memory.managed.size", "16m");
        try (StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, small)) {
            IN.addAll(messages);
            Source<Intake, ?, ?> source = new DataGeneratorSource<>(
                    index -> IN.get(index.intValue()), IN.size(), TypeInformation.of(Intake.class));
            Source<Pulse, ?, ?> pulse =
                    new DataGeneratorSource<>(index -> Pulse.at(index), 3, TypeInformation.of(Pulse.class));
            new SignalTopology(SignalSettings.of(new Properties()), new InMemory()).build(env, source, pulse);
            env.execute();
        }
    }

    private static Map<String, Long> counts() {
        return out("event_count", EventCount.class).stream()
                .collect(Collectors.toMap(c -> c.type, c -> c.counted, Math::max));
    }
}
