package io.libraryhub.kit.accounts;

import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.messages.EventTypes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers for this service's books from its own tables. */
public final class Accounts implements AccountsApi {
    private final JdbcTemplate jdbc;
    private final Map<String, String> sqlByType = new HashMap<>();
    private final String context;

    /** @param context such as circulation: every type of that context is listed, those that never happened too */
    public Accounts(JdbcTemplate jdbc, List<LedgerSource> sources, String context) {
        this.jdbc = jdbc;
        sources.forEach(s -> sqlByType.putAll(s.sqlByType()));
        this.context = context;
    }

    private record Count(long written, long published) {}

    @Override
    public List<LedgerLine> ledger(Instant since) {
        LocalDateTime from = Utc.of(since);
        Map<String, Count> counts = new HashMap<>();
        jdbc.query(
                "SELECT type, COUNT(*) AS written, COUNT(sent_at) AS published FROM outbox"
                        + " WHERE occurred_at >= ? GROUP BY type",
                row -> {
                    counts.put(row.getString("type"), new Count(row.getLong("written"), row.getLong("published")));
                },
                from);
        TreeSet<String> types = new TreeSet<>(counts.keySet());
        types.addAll(sqlByType.keySet());
        EventTypes.ALL.keySet().stream()
                .filter(t -> t.startsWith("libhub." + context + "."))
                .forEach(types::add);
        List<LedgerLine> lines = new ArrayList<>();
        for (String type : types) {
            Count count = counts.getOrDefault(type, new Count(0, 0));
            String sql = sqlByType.get(type);
            Long ledger = sql == null ? count.written() : jdbc.queryForObject(sql, Long.class, from);
            lines.add(new LedgerLine(type, ledger == null ? 0 : ledger, count.published()));
        }
        return lines;
    }

    @Override
    public WriteBack writeBack(Instant since) {
        LocalDateTime from = Utc.of(since);
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM signal_applied WHERE applied_at >= ?", Long.class, from);
        if (count == null || count == 0) {
            return new WriteBack(0, 0, 0, 0);
        }
        return new WriteBack(count, rank(from, count, 0.50), rank(from, count, 0.99), rank(from, count, 1));
    }

    /** Nearest-rank percentile. */
    private long rank(LocalDateTime from, long count, double quantile) {
        long offset = Math.max(0, (long) Math.ceil(quantile * count) - 1);
        Long value = jdbc.queryForObject(
                "SELECT latency_ms FROM signal_applied WHERE applied_at >= ? ORDER BY latency_ms LIMIT 1 OFFSET ?",
                Long.class,
                from,
                offset);
        return value == null ? 0 : value;
    }
}
