package io.libraryhub.signals;

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
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.signals.fixture.InMemory;
import io.libraryhub.signals.fixture.Messages;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.rebuild.Rebuildable;
import io.libraryhub.signals.sink.Pulse;
import io.libraryhub.signals.sink.Table;
import io.libraryhub.signals.sink.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A signal made anew from the archive and from what comes meanwhile says what it says when all was told it once. */
class RebuildTopologyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    /** What a making may say in another way: when it was made, and what was known at the moment of each hold. */
    private static final Set<String> OF_THE_MAKING = Set.of("version", "computed_at", "tags");

    /** What comes in: a message need not travel in Java's own serialised form. */
    private static final List<Intake> LIVE = new ArrayList<>();

    private static final List<Intake> ARCHIVE = new ArrayList<>();

    @BeforeEach
    void empty() {
        InMemory.empty();
        LIVE.clear();
        ARCHIVE.clear();
    }

    @ParameterizedTest
    @EnumSource(Rebuildable.class)
    void whatIsMadeAnewEqualsWhatWasToldOnce(Rebuildable signal) throws Exception {
        Random random = new Random(71);
        List<Intake> history = history(random);
        List<Intake> past = history.subList(0, 700);
        List<Intake> since = history.subList(500, history.size());

        LIVE.addAll(history);
        run(Map.of());
        Map<String, Map<String, Object>> whole = rows(served(signal), "");

        empty();
        // What the archive and the broker both have, and an order that neither has.
        ARCHIVE.addAll(past);
        Collections.shuffle(ARCHIVE, random);
        LIVE.addAll(since);
        run(Map.of("hub.signal.rebuild", signal.signal() + "=3"));
        Map<String, Map<String, Object>> made = rows(served(signal), "_g3");

        assertThat(whole).hasSizeGreaterThan(1);
        assertThat(made.keySet()).isEqualTo(whole.keySet());
        whole.forEach((key, row) -> row.forEach((column, value) -> {
            Object anew = made.getOrDefault(key, Map.of()).get(column);
            if (value instanceof Double number) {
                assertThat((Double) anew).as(key + " " + column).isCloseTo(number, within(1e-6));
            } else {
                assertThat(anew).as(key + " " + column).isEqualTo(value);
            }
        }));
    }

    @Test
    void servicesHearNothingOfItBeforeItServes() throws Exception {
        ARCHIVE.addAll(history(new Random(72)));
        LIVE.add(Messages.intake("v", NOON, new VisitEntered("60000", "1001", "MAIN")));
        run(Map.of("hub.signal.rebuild", "hot=1"));

        assertThat(out("hot_title_g1", Object.class)).isNotEmpty();
        assertThat(out("hot_title", Object.class)).isEmpty();
        assertThat(out("signals", Object.class)).isEmpty();
        assertThat(out("raw_event", Object.class)).hasSize(1);
    }

    private static Table<?> served(Rebuildable signal) {
        return switch (signal) {
            case ACCOUNT -> Tables.EVENT_COUNT;
            case DAILY -> Tables.TITLE_DAY;
            case HOT -> Tables.hotTitle(settings(Map.of()).hot().decay());
            case PRESSURE -> Tables.PRESSURE;
            case WAIT -> Tables.TITLE_WAIT;
            case PROFILE -> Tables.READER_PROFILE;
            case TOGETHER -> Tables.titleTogether(settings(Map.of()).together().decay());
            case FOOTFALL -> Tables.VENUE_DAY;
            case ONLINE -> Tables.ONLINE_USE;
            case LOAD -> Tables.pointLoad(settings(Map.of()).load().decay());
        };
    }

    /** The newest row of each key, without what belongs to its making. */
    private static <T> Map<String, Map<String, Object>> rows(Table<T> table, String suffix) {
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        Map<String, Long> versions = new TreeMap<>();
        for (Object each : out(table.name() + suffix, Object.class)) {
            @SuppressWarnings("unchecked") // What is written under a table's name has the table's type.
            T value = (T) each;
            Map<String, Object> row = new LinkedHashMap<>();
            table.columns()
                    .forEach(column -> row.put(column.name(), column.value().of(value)));
            String key = table.keys().stream().map(row::get).toList().toString();
            long version = ((Number) row.get("version")).longValue();
            if (version >= versions.getOrDefault(key, Long.MIN_VALUE)) {
                versions.put(key, version);
                row.keySet().removeAll(OF_THE_MAKING);
                rows.put(key, row);
            }
        }
        if (table.name().equals("title_together")) {
            rows.values().forEach(row -> {
                row.keySet().removeAll(Set.of("caused_at", "weight"));
                row.computeIfPresent("partners", (name, json) -> readersBehind((String) json));
            });
            // A title that had partners for a while has a row; made anew it never had them.
            rows.values().removeIf(row -> Set.of().equals(row.get("partners")));
        }
        return rows;
    }

    /** Each partner with its readers: its weight, as the title's own, is as of the newest act that was heard of. */
    private static Set<String> readersBehind(String partners) {
        return Pattern.compile("\"titleId\":\"(\\d+)\",\"weight\":[^,]+,\"readers\":(\\d+)")
                .matcher(partners)
                .results()
                .map(each -> each.group(1) + ": " + each.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Intake> history(Random random) {
        List<Intake> history = new ArrayList<>();
        for (int reader = 1_001; reader < 1_020; reader++) {
            history.add(
                    Messages.intake("c" + reader, NOON, new ConsentChanged(Integer.toString(reader), "profile", true)));
        }
        for (int i = 0; i < 800; i++) {
            String title = Integer.toString(2_001 + random.nextInt(12));
            String reader = Integer.toString(1_001 + random.nextInt(19));
            String loan = Integer.toString(40_000 + i);
            String hold = Integer.toString(50_000 + i);
            Instant at = NOON.plusSeconds(i * 300L + random.nextInt(3_000));
            List<DomainEvent> events =
                    switch (random.nextInt(7)) {
                        case 0 -> List.of(new ItemAdded(Integer.toString(30_000 + i), title, "MAIN", "import", null));
                        case 1 -> List.of(loan(loan, title, reader, at), closed(loan, title, reader));
                        case 2 -> List.of(
                                loan(loan, title, reader, at),
                                closed(loan, title, reader),
                                new LoanVoided(loan, "3001", title, reader, "MAIN", "desk", "I247.5", "刘慈欣", at, at));
                        case 3 -> List.of(new VisitEntered(Integer.toString(60_000 + i), reader, "MAIN"));
                        case 4 -> List.of(
                                new HoldPlaced(hold, title, reader, "MAIN", "online", "I247.5", "余华"),
                                new HoldFilled(hold, title, "30001", reader));
                        case 5 -> List.of(new OnlineOpened(loan, title, "ebooks.example.org", "portal"));
                        default -> List.of(new HoldPlaced(hold, title, reader, "MAIN", "online", "I247.5", "余华"));
                    };
            for (DomainEvent event : events) {
                history.add(Messages.intake(i + event.type(), at, event));
            }
        }
        return history;
    }

    private static LoanOpened loan(String loan, String title, String reader, Instant at) {
        return new LoanOpened(
                loan, "3001", title, reader, "MAIN", "desk", at.plus(Duration.ofDays(28)), "I247.5", "刘慈欣");
    }

    private static LoanClosed closed(String loan, String title, String reader) {
        return new LoanClosed(loan, "3001", title, reader, "MAIN");
    }

    private static SignalSettings settings(Map<String, String> more) {
        Properties properties = new Properties();
        // Every change is sent at once: nothing waits for time to pass.
        properties.setProperty("hub.signal.interval", "PT0S");
        properties.setProperty("hub.signal.wait.interval", "PT0S");
        properties.setProperty("hub.signal.together.interval", "PT0S");
        properties.setProperty("hub.signal.together.least-readers", "3");
        // A mark that is kept for a while depends on what came between; here one goes where it was set.
        properties.setProperty("hub.signal.keep", "1");
        // No title has more partners: which of two alike comes last makes no difference.
        properties.setProperty("hub.signal.together.told", "20");
        properties.putAll(more);
        return SignalSettings.of(properties);
    }

    private static void run(Map<String, String> more) throws Exception {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "16m");
        small.setString("taskmanager.memory.network.max", "16m");
        small.setString("taskmanager.memory.managed.size", "16m");
        SignalSettings settings = settings(more);
        try (StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, small)) {
            // Event time stands still until the end: how far it has come at an act would depend on the machine.
            env.getConfig().setAutoWatermarkInterval(0);
            Source<Intake, ?, ?> live = new DataGeneratorSource<>(
                    index -> LIVE.get(index.intValue()), LIVE.size(), TypeInformation.of(Intake.class));
            Source<Intake, ?, ?> archive = new DataGeneratorSource<>(
                    index -> ARCHIVE.get(index.intValue()), ARCHIVE.size(), TypeInformation.of(Intake.class));
            Source<Pulse, ?, ?> pulse =
                    new DataGeneratorSource<>(index -> Pulse.at(index), 3, TypeInformation.of(Pulse.class));
            SignalTopology topology = new SignalTopology(settings, new InMemory());
            DataStream<Fact> facts = topology.build(env, live, pulse);
            if (settings.generations().rebuild() != null) {
                topology.rebuild(env, archive, facts);
            }
            env.execute();
        }
    }
}
