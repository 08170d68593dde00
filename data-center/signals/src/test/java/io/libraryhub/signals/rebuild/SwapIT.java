package io.libraryhub.signals.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.fixture.DorisSql;
import io.libraryhub.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables change places in the real MySQL; what is sent to Doris is held against its grammar and carried out there, too. */
class SwapIT {
    private static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");

    private TestSchema schema;
    private String kind = Warehouse.MYSQL;

    @BeforeEach
    void tables() {
        schema = TestSchema.empty("swap");
        Warehouse.TABLES.forEach(table -> schema.jdbc().execute(Warehouse.ddl(Warehouse.MYSQL, table)));
    }

    /** In MySQL, and with what is sent to Doris. */
    @ParameterizedTest
    @ValueSource(strings = {Warehouse.MYSQL, Warehouse.DORIS})
    void daysBeforeAreLeftAsTheyWereAndDaysSinceAreThoseMadeAnew(String store) throws SQLException {
        kind = store;
        day("title_day", 1, "2026-10-31", 5);
        day("title_day", 1, "2026-11-01", 5);
        day("title_day", 2, "2026-11-02", 5);
        prepare(Rebuildable.DAILY, "2026-11-01");
        // Of a day before only what came late is known.
        day("title_day_g2", 1, "2026-10-31", 1);
        day("title_day_g2", 1, "2026-11-01", 7);
        day("title_day_g2", 3, "2026-11-03", 4);

        assertThat(carryOut(Rebuildable.DAILY, "2026-11-01"))
                .containsExactly(new Swap.Compared("title_day", 3, 3, 1, 1, 1));

        assertThat(schema.jdbc()
                        .queryForList(
                                "select concat(title_id, ' ', local_day, ' ', loans) from title_day order by 1",
                                String.class))
                .containsExactly("1 2026-10-31 5", "1 2026-11-01 7", "3 2026-11-03 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {Warehouse.MYSQL, Warehouse.DORIS})
    void whatHasNoActSinceIsLeftOnlyWhereThePastHasFaded(String store) throws SQLException {
        kind = store;
        load("point_load", "EAST", "2026-10-31 15:59:59");
        load("point_load", "WEST", "2026-10-31 16:00:00");
        prepare(Rebuildable.LOAD, "2026-11-01");

        carryOut(Rebuildable.LOAD, "2026-11-01");

        assertThat(schema.jdbc().queryForList("select branch from point_load", String.class))
                .as("November began at 16:00 UTC")
                .containsExactly("EAST");
    }

    @ParameterizedTest
    @ValueSource(strings = {Warehouse.MYSQL, Warehouse.DORIS})
    void allTablesOfASignalChangeTogetherAndOnce(String store) throws SQLException {
        kind = store;
        schema.jdbc().update("insert into hold_wait values (1, 9, '2026-11-01', now(), true, 3, null, null, 1)");
        prepare(Rebuildable.WAIT, null);
        schema.jdbc().update("insert into hold_wait_g2 values (1, 9, '2026-11-01', now(), true, 4, null, null, 1)");
        schema.jdbc().execute("create table hold_wait_g1 like hold_wait");

        List<Swap.Compared> first = carryOut(Rebuildable.WAIT, null);

        assertThat(first)
                .containsExactly(
                        new Swap.Compared("title_wait", 0, 0, 0, 0, 0), new Swap.Compared("hold_wait", 1, 1, 1, 0, 0));
        assertThat(carryOut(Rebuildable.WAIT, null)).isEqualTo(first);
        assertThat(schema.jdbc().queryForList("show tables like 'hold\\_wait%'", String.class))
                .containsExactlyInAnyOrder("hold_wait", "hold_wait_before");
    }

    @ParameterizedTest
    @ValueSource(strings = {Warehouse.MYSQL, Warehouse.DORIS})
    void servicesHearWhatIsDifferentAboveEveryVersionThatTheyKnow(String store) throws SQLException {
        kind = store;
        pressure("pressure", 2001, 4, 90);
        pressure("pressure", 2002, 4, 90);
        prepare(Rebuildable.PRESSURE, null);
        pressure("pressure_g2", 2001, 4, 10);
        pressure("pressure_g2", 2002, 6, 10);
        pressure("pressure_g2", 2003, 1, 10);

        carryOut(Rebuildable.PRESSURE, null);

        try (Connection connection = schema.dataSource().getConnection()) {
            List<Signal> changed = swap(connection, Rebuildable.PRESSURE, null).changedSignals();
            assertThat(changed)
                    .extracting(s -> s.subject() + " " + ((PressureSignal) s).activeHolds() + " " + s.version())
                    .containsExactlyInAnyOrder("2002 6 91", "2003 1 11");
        }
    }

    /** Half a minute after a reader was erased, or later: a copy of the table is not searched for him. */
    @ParameterizedTest
    @ValueSource(strings = {Warehouse.MYSQL, Warehouse.DORIS})
    void ofReadersWhoAreGoneNothingIsLeftInAnyTable(String store) throws SQLException {
        kind = store;
        profile("reader_profile", 1001, 3);
        prepare(Rebuildable.PROFILE, null);
        profile("reader_profile_g2", 1002, 4);
        profile("reader_profile_g2", 1003, 0);

        try (Connection connection = schema.dataSource().getConnection()) {
            Swap swap = swap(connection, Rebuildable.PROFILE, null);
            swap.carryOut();
            assertThat(swap.changedSignals()).extracting(Signal::subject).containsExactly("1002");
            swap.forgetBefore();
            assertThat(swap.carryOut()).as("given again").isEmpty();
            assertThat(swap.changedSignals()).isEmpty();
        }

        assertThat(schema.jdbc().queryForList("show tables like 'reader\\_profile%'", String.class))
                .containsExactly("reader_profile");
        assertThat(schema.jdbc().queryForList("select reader_id from reader_profile", Long.class))
                .containsExactly(1002L);
    }

    private void profile(String table, long reader, int acts) {
        schema.jdbc().update("insert into " + table + " values (?, '[]', ?, 1, now(), now())", reader, acts);
    }

    private void day(String table, long title, String day, int loans) {
        schema.jdbc().update("insert into " + table + " values (?, ?, ?, 0, 0, 0, 0, 0, 1)", title, day, loans);
    }

    private void load(String table, String branch, String causedAt) {
        schema.jdbc().update("insert into " + table + " values (?, 'desk', 1, 1, 1, 3600, 1, ?)", branch, causedAt);
    }

    private void pressure(String table, long title, int holds, long version) {
        schema.jdbc()
                .update(
                        "insert into " + table + " values (?, ?, 0, 1, 0, 0, ?, 1, true, ?, now(), now())",
                        title,
                        holds,
                        holds,
                        version);
    }

    private void prepare(Rebuildable signal, @Nullable String from) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection()) {
            swap(connection, signal, from).prepare();
        }
    }

    private List<Swap.Compared> carryOut(Rebuildable signal, @Nullable String from) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection()) {
            return swap(connection, signal, from).carryOut();
        }
    }

    /** Killed before the exchange of the second table, and given again. */
    @Test
    void inDorisAnExchangeThatWasCutOffIsFinished() throws SQLException {
        kind = Warehouse.DORIS;
        schema.jdbc().update("insert into hold_wait values (1, 9, '2026-11-01', now(), true, 3, null, null, 1)");
        prepare(Rebuildable.WAIT, null);
        schema.jdbc().update("insert into hold_wait_g2 values (1, 9, '2026-11-01', now(), true, 4, null, null, 1)");
        schema.jdbc().execute("create table hold_wait_before like hold_wait");

        carryOut(Rebuildable.WAIT, null);

        assertThat(schema.jdbc().queryForObject("select waited_days from hold_wait", Double.class))
                .isEqualTo(4);
        assertThat(schema.jdbc().queryForObject("select waited_days from hold_wait_before", Double.class))
                .isEqualTo(3);
    }

    @Test
    void whatDorisHasNotIsSeen() throws SQLException {
        try (Connection connection = schema.dataSource().getConnection()) {
            Connection doris = new DorisSql(connection).connection();
            for (String sql : List.of(
                    "rename table hold_wait to hold_wait_before",
                    "insert into title_day values (1) on duplicate key update loans = 1",
                    "delete from title_day where loans in (select 1)",
                    "alter table title_day replace with table title_day_g1")) {
                assertThatThrownBy(() -> doris.createStatement().execute(sql))
                        .as(sql)
                        .isInstanceOf(AssertionError.class);
            }
        }
    }

    private Swap swap(Connection mysql, Rebuildable signal, @Nullable String from) {
        return new Swap(
                Warehouse.DORIS.equals(kind) ? new DorisSql(mysql).connection() : mysql,
                kind,
                NINGBO,
                new Generations.Rebuild(signal, 2, from == null ? null : LocalDate.parse(from)));
    }
}
