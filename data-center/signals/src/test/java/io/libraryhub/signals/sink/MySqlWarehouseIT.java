package io.libraryhub.signals.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.Leftovers;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.fixture.Messages;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.warehouse.Warehouse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The warehouse's definitions, queries and upserts on the real MySQL. */
class MySqlWarehouseIT {
    private static final Instant AT = Instant.parse("2026-11-22T16:30:00.123Z");
    private static final Decay DECAY = new Decay(Duration.ofDays(3));
    private static TestSchema schema;

    @BeforeAll
    static void define() throws SQLException {
        schema = TestSchema.empty("warehouse");
        warehouse().define();
        // A second start finds everything there.
        warehouse().define();
    }

    private static MySqlWarehouse warehouse() {
        return new MySqlWarehouse(schema.url(), schema.user(), schema.password(), Duration.ofMillis(100), 100);
    }

    static List<String> queries() {
        return Warehouse.QUERIES;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryRuns(String name) {
        Map<String, Object> any = new HashMap<>();
        any.put("limit", 10);
        any.put("among", 10);
        any.put("least", 8);
        any.put("pressing_only", 1);
        any.put("title_id", 2001);
        any.put("title_ids", List.of(2001, 2002));
        any.put("least_loans", 5);
        any.put("reader_id", 1001);
        any.put("day", LocalDate.of(2026, 11, 23));
        any.put("first", LocalDate.of(2026, 11, 1));
        any.put("end", LocalDate.of(2026, 12, 1));
        any.put("since", LocalDateTime.of(2026, 11, 22, 16, 0));
        any.put("split", LocalDateTime.of(2026, 11, 22, 20, 0));
        any.put("names", List.of("I247.5", "K825"));
        any.put("hour", 16);
        assertThat(new NamedParameterJdbcTemplate(schema.dataSource()).queryForList(Warehouse.query(name), any))
                .isNotNull();
    }

    @Test
    void aTableOfAnEarlierReleaseGetsItsNewColumns() throws Exception {
        write(Tables.hotTitle(DECAY), hot("2009", 5, false, 20));
        schema.jdbc().execute("ALTER TABLE hot_title DROP COLUMN loans_30d, DROP COLUMN rising");

        warehouse().define();

        write(Tables.hotTitle(DECAY), hot("2008", 5, false, 20));
        assertThat(schema.jdbc()
                        .queryForList(
                                "select loans_30d from hot_title where title_id in (2008, 2009) order by title_id",
                                Integer.class))
                .containsExactly(3, 0);
        schema.jdbc().update("delete from hot_title");
    }

    @Test
    void aTableOfAnEarlierReleaseGetsItsNewKeys() throws Exception {
        schema.jdbc().execute("ALTER TABLE raw_event DROP KEY raw_event_stored");

        warehouse().define();

        assertThat(schema.jdbc().queryForList("show keys from raw_event where key_name = 'raw_event_stored'"))
                .isNotEmpty();
    }

    @Test
    void aRowThatCameAgainIsNotNewAndOneThatWasChangedIs() throws Exception {
        Fact fact = fact("s-1", new LoanOpened("4001", "3001", "2001", "1008", "MAIN", "kiosk", AT, "I247.5", "刘慈欣"));
        write(Tables.RAW_EVENT, fact);
        schema.jdbc().update("update raw_event set stored_at = '2026-01-01' where event_id = 's-1'");

        write(Tables.RAW_EVENT, fact);
        assertThat(storedAt("s-1")).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));

        Forget joined = new Forget();
        joined.readerId = 1008;
        joined.becomes = 1009;
        joined.merged = true;
        carryOut(joined);
        assertThat(storedAt("s-1")).isAfter(LocalDateTime.of(2026, 1, 1, 0, 0));
        schema.jdbc().update("delete from raw_event where event_id = 's-1'");
    }

    private static LocalDateTime storedAt(String eventId) {
        return schema.jdbc()
                .queryForObject("select stored_at from raw_event where event_id = ?", LocalDateTime.class, eventId);
    }

    @Test
    void aRowOfAHigherVersionIsLeftAlone() throws Exception {
        Table<HotTitleSignal> hot = Tables.hotTitle(DECAY);
        write(
                hot,
                hot("2001", 5, false, 20),
                hot("2001", 9, true, 21),
                hot("2001", 7, false, 19),
                hot("2002", 3, false, 1));
        Map<String, Object> row = schema.jdbc().queryForMap("select * from hot_title where title_id = 2001");
        assertThat(row)
                .containsEntry("score", 9.0)
                .containsEntry("hot", true)
                .containsEntry("version", 21L)
                .containsEntry("caused_at", LocalDateTime.parse("2026-11-22T16:30:00.123"));
        assertThat(schema.jdbc().queryForObject("select count(*) from hot_title", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aMessageIsKeptOnceAndWholeUnderTheLocalDay() throws Exception {
        Fact fact = Messages.intake(
                        "e-𠀋-1",
                        AT,
                        new LoanOpened("4001", "3001", "2001", "1001", "MAIN", "kiosk", AT, "I247.5", "刘慈欣"))
                .fact;
        write(Tables.RAW_EVENT, fact, fact);
        write(Tables.RAW_EVENT, fact);
        Map<String, Object> row = schema.jdbc().queryForMap("select * from raw_event");
        assertThat(row)
                .containsEntry("event_id", "e-𠀋-1")
                .containsEntry("local_day", java.sql.Date.valueOf("2026-11-23"))
                .containsEntry("local_hour", 0)
                .containsEntry("author", "刘慈欣")
                .containsEntry("words", null)
                .containsEntry("payload", new String(fact.payload, StandardCharsets.UTF_8));
    }

    @Test
    void nothingOfAReaderWhoWasErasedIsLeftAndEveryRowStaysCounted() throws Exception {
        String zhou = "770077700777000777";
        write(
                Tables.RAW_EVENT,
                fact("f-1", new LoanOpened("4001", "3001", "2001", zhou, "MAIN", "kiosk", AT, "I247.5", "刘慈欣")),
                fact("f-2", new ReaderErased(zhou)),
                fact("f-3", new LoanOpened("4002", "3001", "2001", "1002", "MAIN", "kiosk", AT, "I247.5", "刘慈欣")));
        write(Tables.READER_PROFILE, new ReaderProfileSignal(zhou, List.of(), 0, 1, AT, AT));
        schema.jdbc().update("insert into reader_age values (?, '1990')", zhou);
        schema.jdbc().update("insert into reader_hour values ('2026-11-23', 'a', ?, 0, 'MAIN', 'kiosk')", zhou);
        assertThat(Leftovers.of(schema.jdbc(), schema.name(), zhou))
                .contains(
                        "raw_event.reader_id",
                        "raw_event.payload",
                        "raw_event.subject",
                        "reader_profile.reader_id",
                        "reader_hour.reader_id",
                        "reader_age.reader_id");
        Forget forget = new Forget();
        forget.readerId = Long.parseLong(zhou);
        forget.becomes = 4_444_444_444L;

        carryOut(forget);

        assertThat(Leftovers.of(schema.jdbc(), schema.name(), zhou)).isEmpty();
        assertThat(schema.jdbc()
                        .queryForList(
                                "select reader_id from raw_event where event_id like 'f-%' order by event_id",
                                Long.class))
                .containsExactly(4_444_444_444L, 4_444_444_444L, 1002L);
        // What is archived can be read again.
        String payload =
                schema.jdbc().queryForObject("select payload from raw_event where event_id = 'f-1'", String.class);
        assertThat(Messages.decoder()
                        .read(Messages.message(Topics.CIRCULATION, payload.getBytes(StandardCharsets.UTF_8), AT))
                        .fact
                        .readerId)
                .isEqualTo(4_444_444_444L);
        schema.jdbc().update("delete from raw_event where event_id like 'f-%'");
    }

    @Test
    void theRowsOfAnAccountThatWasJoinedBecomeTheOthersButNotWhatItAllowed() throws Exception {
        write(
                Tables.RAW_EVENT,
                fact("m-1", new LoanOpened("4001", "3001", "2001", "1005", "MAIN", "kiosk", AT, "I247.5", "刘慈欣")),
                fact("m-2", new ConsentChanged("1005", "profile", false)),
                fact("m-3", new ReaderMerged("1005", "1006")));
        Forget joined = new Forget();
        joined.readerId = 1005;
        joined.becomes = 1006;
        joined.merged = true;

        carryOut(joined);

        assertThat(schema.jdbc()
                        .queryForList(
                                "select reader_id from raw_event where event_id like 'm-%' order by event_id",
                                Long.class))
                .containsExactly(1006L, 1005L, 1005L);
        schema.jdbc().update("delete from raw_event where event_id like 'm-%'");
    }

    private static void carryOut(Forget forget) throws SQLException {
        for (Forgetting each : Forgetting.ALL) {
            try (Connection connection = schema.dataSource().getConnection();
                    PreparedStatement statement = connection.prepareStatement(each.sql())) {
                each.binder().accept(statement, forget);
                statement.executeUpdate();
            }
        }
    }

    private static Fact fact(String id, DomainEvent event) {
        return Messages.intake(id, AT, event).fact;
    }

    @Test
    void aBatchIsOneStatement() throws Exception {
        // Twenty thousand rows by single statements would take far longer on any machine.
        HotTitleSignal[] many = new HotTitleSignal[20_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = hot(Integer.toString(100_000 + i), 1, false, 1);
        }
        try (Connection connection = schema.dataSource().getConnection()) {
            long before = inserts(connection);
            write(connection, Tables.hotTitle(DECAY), many);
            assertThat(inserts(connection) - before).isLessThan(100);
        }
        schema.jdbc().update("delete from hot_title where title_id >= 100000");
    }

    private static long inserts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like 'Com_insert'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static HotTitleSignal hot(String title, double score, boolean hot, long version) {
        return new HotTitleSignal(title, score, hot, 1, 2, 3, false, version, AT, AT);
    }

    @SafeVarargs
    private static <T> void write(Table<T> table, T... values) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection()) {
            write(connection, table, values);
        }
    }

    @SafeVarargs
    private static <T> void write(Connection connection, Table<T> table, T... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MySqlWarehouse.upsert(table))) {
            for (T value : values) {
                MySqlWarehouse.<T>binder(table).accept(statement, value);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
