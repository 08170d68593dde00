package io.libraryhub.circulation.balance.adapter.db;

import io.libraryhub.circulation.balance.domain.Balances;
import io.libraryhub.circulation.balance.domain.TitleBalance;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** One statement for a page, so that a title's holds are those of one moment. */
@Repository
class JdbcBalances implements Balances {
    private static final String PAGE =
            """
            SELECT t.title_id, h.hold_id
            FROM (SELECT DISTINCT title_id FROM hold
                  WHERE title_id > ? AND (ended_at IS NULL OR ended_at >= ?)
                  ORDER BY title_id LIMIT ?) t
            LEFT JOIN hold h ON h.title_id = t.title_id AND h.state IN ('waiting', 'in-transit', 'ready')
            ORDER BY t.title_id, h.hold_id""";

    private final JdbcTemplate jdbc;

    JdbcBalances(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TitleBalance> after(long after, Instant since, int atMost) {
        Map<TitleId, List<HoldId>> waiting = new LinkedHashMap<>();
        jdbc.query(
                PAGE,
                row -> {
                    List<HoldId> holds =
                            waiting.computeIfAbsent(new TitleId(row.getLong("title_id")), title -> new ArrayList<>());
                    long hold = row.getLong("hold_id");
                    if (!row.wasNull()) {
                        holds.add(new HoldId(hold));
                    }
                },
                after,
                Utc.of(since),
                atMost);
        return waiting.entrySet().stream()
                .map(each -> new TitleBalance(each.getKey(), each.getValue()))
                .toList();
    }
}
