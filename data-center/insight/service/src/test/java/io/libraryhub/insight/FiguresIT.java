package io.libraryhub.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricApi;
import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.insight.api.MetricQuestion;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.metric.FigureTables;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.db.Utc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What is gathered from the archive of the real MySQL, beside what the archive itself says ({@code recount}). */
class FiguresIT {
    private static final Actor MANAGER = new Actor("1", Roles.MANAGER, null);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 4;
    private static final int READERS = 40;
    private static final int REGISTERED = 25;
    private static final String LOAN = "libhub.circulation.loan.opened";
    private static final String REGISTRATION = "libhub.reader.reader.registered";
    private static final List<String> TYPES = List.of(
            LOAN,
            "libhub.circulation.loan.closed",
            "libhub.circulation.loan.voided",
            "libhub.circulation.loan.renewed",
            "libhub.circulation.hold.placed",
            "libhub.circulation.hold.filled",
            "libhub.events.visit.entered",
            "libhub.events.visit.left",
            "libhub.events.registration.made",
            "libhub.reader.card.issued",
            "libhub.resource.search.performed");
    /** How the archive names what a figure is told by. */
    private static final Map<String, String> COLUMNS = Map.of(
            "day", "local_day",
            "hour", "local_hour",
            "branch", "branch",
            "channel", "channel",
            "age", "birth_decade",
            "class", "left(class_code, 1)");

    private static JdbcTemplate jdbc;
    private static RealInsight real;
    private static MetricApi metrics;

    @BeforeAll
    static void start() {
        real = RealInsight.open("figures");
        jdbc = real.jdbc;
        metrics = real.bean(MetricApi.class);
    }

    @AfterAll
    static void stop() {
        real.close();
    }

    @BeforeEach
    void emptyTables() {
        real.emptyTables();
    }

    private static void gather() {
        real.bean(FigureTables.class).gather();
    }

    private static <T> @Nullable T one(SplittableRandom random, List<T> values) {
        int index = random.nextInt(values.size() + 1);
        return index == values.size() ? null : values.get(index);
    }

    /** A history of a few days in no order, as the stream would write it: with repeats. */
    private static void happen(SplittableRandom random, String prefix, int events) {
        for (int i = 0; i < events; i++) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            store(
                    prefix + random.nextInt(events),
                    type,
                    FIRST.plusDays(random.nextInt(DAYS)),
                    8 + random.nextInt(4),
                    type.endsWith("search.performed") ? null : (Long) (1L + random.nextInt(READERS)),
                    one(random, List.of("MAIN", "HAISHU")),
                    one(random, List.of("online", "kiosk", "desk")),
                    one(random, List.of("I247.5", "I561", "K825")),
                    type.endsWith("search.performed") ? (Integer) random.nextInt(3) : null,
                    "{}");
        }
    }

    private static void register(SplittableRandom random) {
        for (long reader = 1; reader <= REGISTERED; reader++) {
            int decade = random.nextInt(5) == 0 ? 0 : 1950 + 10 * random.nextInt(7);
            store(
                    "r" + reader,
                    REGISTRATION,
                    FIRST.plusDays(random.nextInt(DAYS)),
                    8,
                    reader,
                    "MAIN",
                    one(random, List.of("online", "desk")),
                    null,
                    null,
                    "{\"data\":{\"readerId\":\"" + reader + "\",\"birthDecade\":" + decade + ",\"channel\":\"desk\"}}");
        }
    }

    private static void store(
            String id,
            String type,
            LocalDate day,
            int hour,
            @Nullable Long reader,
            @Nullable String branch,
            @Nullable String channel,
            @Nullable String classCode,
            @Nullable Integer hits,
            String payload) {
        jdbc.update(
                "INSERT INTO raw_event (event_id, type, subject, happened_at, local_day, local_hour, reader_id, branch,"
                        + " channel, class_code, hits, payload) VALUES (?,?,'s',?,?,?,?,?,?,?,?,?)"
                        + " ON DUPLICATE KEY UPDATE event_id = raw_event.event_id",
                id,
                type,
                Utc.of(Instant.EPOCH),
                day,
                hour,
                reader,
                branch,
                channel,
                classCode,
                hits,
                payload);
    }

    /** As the stream forgets a number: the archive's rows become another's, what was gathered goes. */
    private static void becomes(long reader, long other) {
        jdbc.update("update raw_event set reader_id = ? where reader_id = ?", other, reader);
        jdbc.update("delete from reader_hour where reader_id = ?", reader);
        jdbc.update("delete from reader_age where reader_id = ?", reader);
    }

    private static void everyFigureIsWhatTheArchiveSays() throws IOException {
        for (MetricDefinition each : metrics.catalogue(MANAGER).orElseThrow()) {
            if (each.sql().contains("from online_use")) {
                // Counted by the stream, not gathered from the archive.
                continue;
            }
            String recount = Files.readString(Path.of("src/test/resources/recount", each.name() + ".sql"));
            for (String branch : List.of("", "HAISHU")) {
                for (String by : each.dimensions()) {
                    String column = COLUMNS.get(by);
                    MetricAnswer told = metric(each.name(), branch, by).value();
                    assertThat(told.points().stream()
                                    .map(point -> point.name() + " " + rounded(point.value()))
                                    .toList())
                            .as("%s by %s in '%s'", each.name(), by, branch)
                            .containsExactlyInAnyOrderElementsOf(recounted(
                                            recount.replace("{by}", column).replace("{group}", "group by " + column),
                                            branch)
                                    .entrySet()
                                    .stream()
                                    .map(entry -> entry.getKey() + " " + rounded(entry.getValue()))
                                    .toList());
                }
                Double overAll = recounted(recount.replace("{by}", "'all'").replace("{group}", ""), branch)
                        .get("all");
                Double told = metric(each.name(), branch, "day").value().total();
                if (overAll == null) {
                    assertThat(told).isNull();
                } else {
                    assertThat(told).as("%s in '%s'", each.name(), branch).isEqualTo(overAll, offset(0.001));
                }
            }
        }
    }

    private static long rounded(double value) {
        return Math.round(value * 100);
    }

    private static Map<String, Double> recounted(String sql, String branch) {
        Map<String, Double> values = new HashMap<>();
        new NamedParameterJdbcTemplate(jdbc)
                .query(sql, Map.of("first", FIRST.plusDays(1), "end", FIRST.plusDays(DAYS), "branch", branch), row -> {
                    if (row.getString("name") != null && row.getObject("value") != null) {
                        values.put(row.getString("name"), row.getDouble("value"));
                    }
                });
        return values;
    }

    private static Served<MetricAnswer> metric(String name, String branch, String by) {
        return metrics.ask(MANAGER, new MetricQuestion(name, FIRST.plusDays(1), FIRST.plusDays(DAYS), branch, by))
                .orElseThrow();
    }

    @Test
    void everyFigureIsWhatTheArchiveSaysWhateverCameTwiceLateOrWasChanged() throws IOException {
        SplittableRandom random = new SplittableRandom(20261122);
        happen(random, "a", 400);
        gather();
        everyFigureIsWhatTheArchiveSays();

        register(random);
        happen(random, "b", 300);
        happen(random, "a", 400);
        gather();
        becomes(READERS, 4_444_444_444L);
        becomes(3, 4_444_444_445L);
        becomes(READERS - 1, READERS - 2);
        gather();
        everyFigureIsWhatTheArchiveSays();
        assertThat(jdbc.queryForObject("select count(*) from reader_hour where reader_id in (3, 39, 40)", Long.class))
                .isZero();
    }

    @Test
    void whoeverEmptiesTheHoursHasEverythingGatheredAnew() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        register(random);
        happen(random, "a", 300);
        gather();
        jdbc.update("update act_hour set acts = acts + 1");
        jdbc.update("insert into reader_hour"
                + " select distinct local_day, type, 999, local_hour, branch, channel from reader_hour");

        jdbc.update("delete from act_hour");
        gather();

        everyFigureIsWhatTheArchiveSays();
    }

    @Test
    void anHourInWhichNothingCameIsLeftAlone() {
        happen(new SplittableRandom(1), "a", 50);
        gather();
        gather();
        jdbc.update("update act_hour set acts = 1000");

        gather();

        assertThat(jdbc.queryForObject("select min(acts) from act_hour", Long.class))
                .isEqualTo(1000);
    }

    @Test
    void figuresAreAsOldAsTheirGathering() {
        happen(new SplittableRandom(1), "a", 5);
        gather();
        jdbc.update("update stream_pulse set beat_at = ?", Utc.of(Instant.now().plusSeconds(60)));
        Served<MetricAnswer> told = metric("loans", "", "day");
        assertThat(told.status()).isEqualTo("fresh");
        assertThat(told.asOf()).isEqualTo(real.bean(FigureTables.class).gatheredAt());
    }
}
