package io.libraryhub.circulation.balance.adapter.db;

import io.libraryhub.circulation.balance.domain.Balances;
import io.libraryhub.circulation.balance.domain.TitleBalance;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * One statement for each kind and page, so that what is listed of a kind is that of one moment. All of them are after the
 * moment for which a balance answers.
 */
@Repository
class JdbcBalances implements Balances {
    private static final String HOLDS =
            """
            SELECT t.title_id, h.hold_id
            FROM (SELECT DISTINCT title_id FROM hold
                  WHERE title_id > :after AND (ended_at IS NULL OR ended_at >= :since)
                  ORDER BY title_id LIMIT :page) t
            LEFT JOIN hold h ON h.title_id = t.title_id AND h.state IN ('waiting', 'in-transit', 'ready')
            ORDER BY t.title_id, h.hold_id""";

    private static final String COPIES =
            "SELECT title_id, item_id, state, hold_id FROM copy WHERE title_id IN (:titles) ORDER BY item_id";

    private static final String LOANS =
            """
            SELECT title_id, loan_id, opened_at FROM loan
            WHERE title_id IN (:titles) AND closed_at IS NULL ORDER BY loan_id""";

    private final NamedParameterJdbcTemplate jdbc;

    JdbcBalances(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TitleBalance> after(long after, Instant since, int atMost) {
        Map<Long, Found> titles = new LinkedHashMap<>();
        jdbc.query(HOLDS, Map.of("after", after, "since", Utc.of(since), "page", atMost), row -> {
            Found found = titles.computeIfAbsent(row.getLong("title_id"), title -> new Found());
            HoldId hold = hold(row);
            if (hold != null) {
                found.waiting.add(hold);
            }
        });
        if (titles.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Long>> these = Map.of("titles", titles.keySet());
        jdbc.query(COPIES, these, (RowCallbackHandler) row -> of(row, titles).copy(row));
        jdbc.query(LOANS, these, (RowCallbackHandler) row -> of(row, titles).loan(row));
        return titles.entrySet().stream()
                .map(each -> each.getValue().of(new TitleId(each.getKey())))
                .toList();
    }

    private static Found of(ResultSet row, Map<Long, Found> titles) throws SQLException {
        return Objects.requireNonNull(titles.get(row.getLong("title_id")));
    }

    private static @Nullable HoldId hold(ResultSet row) throws SQLException {
        long hold = row.getLong("hold_id");
        return row.wasNull() ? null : new HoldId(hold);
    }

    /** What was found of a title so far. */
    private static final class Found {
        private final List<HoldId> waiting = new ArrayList<>();
        private final List<ItemId> serving = new ArrayList<>();
        private final List<ItemId> idle = new ArrayList<>();
        private final List<TitleBalance.OpenLoan> loans = new ArrayList<>();

        void copy(ResultSet row) throws SQLException {
            boolean serves = CopyState.of(row.getString("state"), hold(row)).serves();
            (serves ? serving : idle).add(new ItemId(row.getLong("item_id")));
        }

        void loan(ResultSet row) throws SQLException {
            loans.add(new TitleBalance.OpenLoan(new LoanId(row.getLong("loan_id")), Utc.instant(row, "opened_at")));
        }

        TitleBalance of(TitleId title) {
            return new TitleBalance(title, waiting, serving, idle, loans);
        }
    }
}
