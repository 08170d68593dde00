package io.libraryhub.resource.mark.adapter.db;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.mark.domain.Marks;
import io.libraryhub.resource.mark.domain.TitleMarks;
import io.libraryhub.resource.mark.domain.TitleMarks.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code title_mark}; a title that never got a signal has none. */
@Repository
class JdbcMarks implements Marks {
    private final JdbcClient jdbc;

    JdbcMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> lock(TitleId title) {
        Optional<Kept> kept = select(title);
        if (kept.isPresent() || !exists(title)) {
            return kept;
        }
        jdbc.sql("INSERT IGNORE INTO title_mark (title_id) VALUES (?)")
                .param(title.value())
                .update();
        return select(title);
    }

    private Optional<Kept> select(TitleId title) {
        return jdbc.sql("SELECT * FROM title_mark WHERE title_id = ? FOR UPDATE")
                .param(title.value())
                .query(JdbcMarks::kept)
                .optional();
    }

    private boolean exists(TitleId title) {
        return jdbc.sql("SELECT 1 FROM title WHERE id = ?")
                .param(title.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void keep(TitleId title, Kept kept) {
        TitleMarks m = kept.marks();
        Told told = kept.told();
        Instant asOf = m.asOf();
        jdbc.sql(
                        """
                        UPDATE title_mark SET hot = ?, in_short_supply = ?, score = ?, loans_1d = ?, loans_7d = ?,
                            active_holds = ?, unmet_demand = ?, copies = ?, ratio = ?, shortage = ?, as_of = ?,
                            told_hot = ?, told_short = ?, told_score = ?, told_holds = ?, told_copies = ?
                        WHERE title_id = ?
                        """)
                .params(
                        m.hot(),
                        m.inShortSupply(),
                        m.score(),
                        m.loans1d(),
                        m.loans7d(),
                        m.activeHolds(),
                        m.unmetDemand(),
                        m.copies(),
                        m.ratio(),
                        m.shortage(),
                        asOf == null ? null : Utc.of(asOf),
                        told.hot(),
                        told.inShortSupply(),
                        told.score(),
                        told.activeHolds(),
                        told.copies(),
                        title.value())
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new TitleMarks(
                        row.getBoolean("hot"),
                        row.getBoolean("in_short_supply"),
                        row.getDouble("score"),
                        row.getInt("loans_1d"),
                        row.getInt("loans_7d"),
                        row.getInt("active_holds"),
                        row.getDouble("unmet_demand"),
                        row.getInt("copies"),
                        row.getDouble("ratio"),
                        row.getInt("shortage"),
                        Utc.nullableInstant(row, "as_of")),
                new Told(
                        row.getBoolean("told_hot"),
                        row.getBoolean("told_short"),
                        row.getDouble("told_score"),
                        row.getInt("told_holds"),
                        row.getInt("told_copies")));
    }
}
