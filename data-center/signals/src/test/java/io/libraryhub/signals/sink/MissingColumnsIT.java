package io.libraryhub.signals.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.signals.fixture.DorisSql;
import io.libraryhub.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An archive in Doris of before its rows said when they came. */
class MissingColumnsIT {
    @Test
    void anArchiveOfAnEarlierReleaseGetsTheColumnThatFiguresFollowAndGetsItOnce() throws SQLException {
        TestSchema schema = TestSchema.empty("columns");
        schema.jdbc().execute(Warehouse.ddl(Warehouse.MYSQL, "raw_event"));
        schema.jdbc().execute("ALTER TABLE raw_event DROP KEY raw_event_stored, DROP KEY raw_event_acts");
        schema.jdbc().execute("ALTER TABLE raw_event DROP COLUMN stored_at");
        try (Connection mysql = schema.dataSource().getConnection()) {
            DorisSql doris = new DorisSql(mysql);

            new MissingColumns(doris.connection(), Warehouse.DORIS).add();
            new MissingColumns(doris.connection(), Warehouse.DORIS).add();

            assertThat(doris.sent())
                    .filteredOn(sql -> !sql.startsWith("select"))
                    .singleElement()
                    .asString()
                    .startsWith("alter table raw_event add column stored_at datetime(3) not null"
                            + " default current_timestamp(3) on update current_timestamp(3)");
        }
        schema.jdbc()
                .update("INSERT INTO raw_event (event_id, local_day, local_hour, type, subject, happened_at, payload)"
                        + " VALUES ('e1', '2026-11-22', 9, 't', 's', '2026-11-22 01:00:00', '{}')");
        assertThat(schema.jdbc()
                        .queryForObject("SELECT COUNT(*) FROM raw_event WHERE stored_at IS NOT NULL", Integer.class))
                .isOne();
    }
}
