package io.libraryhub.signals.sink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.fixture.Messages;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.warehouse.Warehouse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.doris.flink.cfg.DorisExecutionOptions;
import org.apache.doris.flink.sink.DorisSink;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00.120Z");
    private static final Decay DECAY = new Decay(Duration.ofDays(3));
    private final DorisWarehouse doris = new DorisWarehouse("127.0.0.1:8030", 9030, "hub_warehouse", "u", "p", "test");

    static Stream<Table<?>> tables() {
        return Stream.of(
                Tables.RAW_EVENT,
                Tables.EVENT_COUNT,
                Tables.TITLE_DAY,
                Tables.hotTitle(DECAY),
                Tables.PRESSURE,
                Tables.TITLE_DRIFT,
                Tables.TITLE_WAIT,
                Tables.HOLD_WAIT,
                Tables.titleTogether(new Decay(Duration.ofDays(180))),
                Tables.ONLINE_USE,
                Tables.VENUE_DAY,
                Tables.pointLoad(new Decay(Duration.ofHours(1))),
                Tables.READER_PROFILE,
                Tables.STREAM_PULSE);
    }

    @Test
    void everyTableOfTheWarehouseIsWrittenButThoseOfFigures() {
        Set<String> others = new HashSet<>(Warehouse.TABLES);
        others.removeAll(Warehouse.FIGURE_TABLES);
        assertThat(tables().map(Table::name)).containsExactlyInAnyOrderElementsOf(others);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableHasTheColumnsOfItsDefinition(Table<?> table) {
        Map<String, String> columns = Warehouse.columns(Warehouse.MYSQL, table.name());
        // The time when a row came is the store's to say.
        columns.values().removeIf(column -> column.contains("DEFAULT CURRENT_TIMESTAMP"));
        Set<String> defined = columns.keySet();
        assertThat(table.columns().stream().map(Table.Column::name)).containsExactlyInAnyOrderElementsOf(defined);
        assertThat(defined.contains("version")).isEqualTo("version".equals(table.version()));
        assertThat(Warehouse.ddl(Warehouse.MYSQL, table.name()))
                .contains("PRIMARY KEY (" + String.join(", ", table.keys()) + ")");
    }

    @Test
    void anUpsertLeavesANewerRowAlone() {
        assertThat(MySqlWarehouse.upsert(Tables.EVENT_COUNT))
                .isEqualTo("insert into event_count (type, local_day, counted, version) values (?, ?, ?, ?) as new"
                        + " on duplicate key update"
                        + " counted = if(new.version > event_count.version, new.counted, event_count.counted),"
                        + " version = greatest(new.version, event_count.version)");
        assertThat(MySqlWarehouse.upsert(Tables.RAW_EVENT)).endsWith("update event_id = raw_event.event_id");
    }

    @Test
    void aRowForDorisIsALineOfJson() throws IOException {
        Fact fact = Messages.intake(
                        "e1", AT, new LoanOpened("4001", "3001", "2001", "1001", "MAIN", "kiosk", AT, "I247.5", "刘慈欣"))
                .fact;
        JsonNode row = row(Tables.RAW_EVENT, fact);

        assertThat(row.get("event_id").asText()).isEqualTo("e1");
        assertThat(row.get("local_day").asText()).isEqualTo("2026-11-22");
        assertThat(row.get("happened_at").asText()).isEqualTo("2026-11-22 08:00:00.120");
        assertThat(row.get("title_id").isIntegralNumber()).isTrue();
        assertThat(row.get("words").isNull()).isTrue();
        assertThat(row.get("author").asText()).isEqualTo("刘慈欣");
        assertThat(new JsonMapper()
                        .readTree(row.get("payload").asText())
                        .get("id")
                        .asText())
                .isEqualTo("e1");
    }

    @Test
    void signalsBecomeRowsToo() throws IOException {
        JsonNode hot = row(Tables.hotTitle(DECAY), new HotTitleSignal("2001", 8, true, 9, 30, 54, true, 17, AT, AT));
        assertThat(hot.get("hot").isBoolean()).isTrue();
        assertThat(hot.get("half_life_s").asLong()).isEqualTo(259_200);
        assertThat(hot.get("log_score").asDouble()).isEqualTo(3 + AT.toEpochMilli() / 259_200_000.0);

        JsonNode profile = row(
                Tables.READER_PROFILE,
                new ReaderProfileSignal("1001", List.of(new ProfileTag("class", "I247.5", 3.5)), 7, 5, AT, AT));
        assertThat(new JsonMapper()
                        .readTree(profile.get("tags").asText())
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo("I247.5");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSinkForDorisLoadsInTwoPhasesUnderItsOwnLabel(Table<?> table) throws IOException, ClassNotFoundException {
        DorisExecutionOptions options = doris.execution(table);
        assertThat(options.enabled2PC()).isTrue();
        assertThat(options.getLabelPrefix()).isEqualTo("test-" + table.name());
        assertThat(options.getStreamLoadProp()).containsEntry("format", "json").containsKey("read_json_by_line");

        // A sink travels to the cluster in serialised form.
        byte[] travels = InstantiationUtil.serializeObject(doris.into(table));
        Object arrived = InstantiationUtil.deserializeObject(travels, getClass().getClassLoader());
        assertThat(arrived).isInstanceOf(DorisSink.class);
    }

    private <T> JsonNode row(Table<T> table, T value) throws IOException {
        byte[] row = new DorisWarehouse.Rows<>(table).serialize(value).getRow();
        assertThat(new String(row, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("\n");
        return new JsonMapper().readTree(row);
    }
}
