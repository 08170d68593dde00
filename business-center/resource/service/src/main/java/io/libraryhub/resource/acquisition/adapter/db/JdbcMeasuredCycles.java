package io.libraryhub.resource.acquisition.adapter.db;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.acquisition.domain.MeasuredCycle;
import io.libraryhub.resource.acquisition.domain.MeasuredCycles;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of {@code title_cycle}. */
@Repository
class JdbcMeasuredCycles implements MeasuredCycles {
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    JdbcMeasuredCycles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Map<TitleId, MeasuredCycle> cycles) {
        jdbc.batchUpdate(
                """
                INSERT INTO title_cycle (title_id, days, loans, as_of) VALUES (?, ?, ?, ?)
                AS new ON DUPLICATE KEY UPDATE days = new.days, loans = new.loans, as_of = new.as_of
                """,
                cycles.entrySet(),
                AT_ONCE,
                (row, each) -> {
                    row.setLong(1, each.getKey().value());
                    row.setDouble(2, each.getValue().days());
                    row.setDouble(3, each.getValue().loans());
                    row.setObject(4, Utc.of(each.getValue().asOf()));
                });
    }

    @Override
    public OptionalDouble of(TitleId title, int leastLoans) {
        return jdbc
                .query(
                        "SELECT LEAST(365, GREATEST(1, days)) FROM title_cycle WHERE title_id = ? AND loans >= ?",
                        (row, n) -> row.getDouble(1),
                        title.value(),
                        leastLoans)
                .stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }
}
