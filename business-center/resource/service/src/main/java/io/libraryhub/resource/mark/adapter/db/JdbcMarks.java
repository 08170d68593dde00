package io.libraryhub.resource.mark.adapter.db;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.mark.domain.Marks;
import io.libraryhub.resource.mark.domain.TitleMarks;
import io.libraryhub.resource.mark.domain.TitleMarks.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of {@code title_mark}; a title that never got a signal has none. */
@Repository
class JdbcMarks implements Marks {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    JdbcMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    @Override
    public Map<TitleId, Kept> lock(Collection<TitleId> titles) {
        Map<TitleId, Kept> kept = select(titles);
        Set<TitleId> unmarked = new TreeSet<>(Comparator.comparingLong(TitleId::value));
        unmarked.addAll(titles);
        unmarked.removeAll(kept.keySet());
        if (!unmarked.isEmpty()) {
            named.update(
                    "INSERT IGNORE INTO title_mark (title_id) SELECT id FROM title WHERE id IN (:titles)",
                    Map.of("titles", values(unmarked)));
            kept.putAll(select(unmarked));
        }
        return kept;
    }

    private Map<TitleId, Kept> select(Collection<TitleId> titles) {
        Map<TitleId, Kept> kept = new HashMap<>();
        if (titles.isEmpty()) {
            return kept;
        }
        named.query(
                // Always in the same order, or two transactions could wait for each other.
                "SELECT * FROM title_mark WHERE title_id IN (:titles) ORDER BY title_id FOR UPDATE",
                Map.of("titles", values(titles)),
                row -> {
                    kept.put(new TitleId(row.getLong("title_id")), kept(row));
                });
        return kept;
    }

    private static List<Long> values(Collection<TitleId> titles) {
        return titles.stream().map(TitleId::value).distinct().toList();
    }

    @Override
    public void keep(Map<TitleId, Kept> titles) {
        jdbc.batchUpdate(
                """
                UPDATE title_mark SET hot = ?, in_short_supply = ?, score = ?, loans_1d = ?, loans_7d = ?,
                    active_holds = ?, unmet_demand = ?, copies = ?, ratio = ?, shortage = ?, as_of = ?,
                    told_hot = ?, told_short = ?, told_score = ?, told_holds = ?, told_copies = ?
                WHERE title_id = ?
                """,
                titles.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
    }

    private static @Nullable Object[] row(TitleId title, Kept kept) {
        TitleMarks m = kept.marks();
        Told told = kept.told();
        Instant asOf = m.asOf();
        return new @Nullable Object[] {
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
            title.value()
        };
    }

    private static Kept kept(ResultSet row) throws SQLException {
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
