package io.libraryhub.kit.accounts;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerDay;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.ReplayEvents;
import io.libraryhub.kernel.accounts.Replayed;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers for this service's books from its own tables. */
public final class Accounts implements AccountsApi {
    /** More than the clocks of two instances ever differ: one writes what happened, another may publish it. */
    private static final Duration CLOCKS_APART = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate oneMoment;
    private final Once once;
    private final Outbox outbox;
    private final Map<String, String> sqlByType = new HashMap<>();
    private final String context;
    private final int mostReplayed;

    /**
     * @param oneMoment read-only transactions that see the tables as they were when they began
     * @param context such as circulation: every type of that context is listed, those that never happened too
     * @param mostReplayed events that one command publishes again
     */
    public Accounts(
            JdbcTemplate jdbc,
            TransactionTemplate oneMoment,
            Once once,
            Outbox outbox,
            List<LedgerSource> sources,
            String context,
            int mostReplayed) {
        this.jdbc = jdbc;
        this.oneMoment = oneMoment;
        this.once = once;
        this.outbox = outbox;
        sources.forEach(s -> sqlByType.putAll(s.sqlByType()));
        this.context = context;
        this.mostReplayed = mostReplayed;
    }

    private record Count(long written, long published) {
        static final Count NOTHING = new Count(0, 0);
    }

    @Override
    public List<LedgerLine> ledger(Instant since) {
        return ledgers(List.of(since)).get(0);
    }

    /** What happened since each of these moments. The outbox, which may be long, is read once for all of them. */
    private List<List<LedgerLine>> ledgers(List<Instant> moments) {
        Map<String, List<Count>> published = published(moments);
        TreeSet<String> types = new TreeSet<>(published.keySet());
        types.addAll(sqlByType.keySet());
        EventTypes.ALL.keySet().stream()
                .filter(t -> t.startsWith("libhub." + context + "."))
                .forEach(types::add);
        List<List<LedgerLine>> ledgers = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            List<LedgerLine> lines = new ArrayList<>();
            for (String type : types) {
                Count count = published.containsKey(type) ? published.get(type).get(i) : Count.NOTHING;
                String sql = sqlByType.get(type);
                Long ledger =
                        sql == null ? count.written() : jdbc.queryForObject(sql, Long.class, Utc.of(moments.get(i)));
                lines.add(new LedgerLine(type, ledger == null ? 0 : ledger, count.published()));
            }
            ledgers.add(lines);
        }
        return ledgers;
    }

    /**
     * By type, in the order of the moments. Nothing is published before it happens, so what happened since a moment is not
     * published yet or was published since: there is an index that tells these from all the others, kept for the relay, while
     * one of when things happened would cost every event that is written.
     */
    private Map<String, List<Count>> published(List<Instant> moments) {
        StringBuilder columns = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            columns.append(", COUNT(IF(occurred_at >= ?, 1, NULL)) AS written_" + i
                    + ", COUNT(IF(occurred_at >= ?, sent_at, NULL)) AS published_" + i);
            parameters.add(Utc.of(moments.get(i)));
            parameters.add(Utc.of(moments.get(i)));
        }
        Instant first = Collections.min(moments);
        parameters.add(Utc.of(first.minus(CLOCKS_APART)));
        parameters.add(Utc.of(first));
        Map<String, List<Count>> counts = new HashMap<>();
        jdbc.query(
                "SELECT type" + columns + " FROM outbox"
                        + " WHERE (sent_at IS NULL OR sent_at >= ?) AND occurred_at >= ? GROUP BY type",
                row -> {
                    List<Count> ofType = new ArrayList<>();
                    for (int i = 0; i < moments.size(); i++) {
                        ofType.add(new Count(row.getLong("written_" + i), row.getLong("published_" + i)));
                    }
                    counts.put(row.getString("type"), ofType);
                },
                parameters.toArray());
        return counts;
    }

    @Override
    public List<LedgerDay> days(LocalDate from, LocalDate until, String zone) {
        if (!from.isBefore(until) || from.plusDays(MOST_DAYS).isBefore(until)) {
            throw new IllegalArgumentException("1 to " + MOST_DAYS + " days, not " + from + " to " + until);
        }
        ZoneId local = ZoneId.of(zone);
        List<LocalDate> starts = from.datesUntil(until.plusDays(1)).toList();
        List<LedgerDay> days = oneMoment.execute(status -> {
            List<List<LedgerLine>> since = ledgers(starts.stream()
                    .map(day -> day.atStartOfDay(local).toInstant())
                    .toList());
            List<LedgerDay> counted = new ArrayList<>();
            for (int i = 0; i + 1 < starts.size(); i++) {
                counted.add(new LedgerDay(starts.get(i), without(since.get(i), since.get(i + 1))));
            }
            return counted;
        });
        return days == null ? List.of() : days;
    }

    /** What was counted since a day began, without what was counted since the next one began. */
    private static List<LedgerLine> without(List<LedgerLine> since, List<LedgerLine> sinceNext) {
        Map<String, LedgerLine> later = new TreeMap<>();
        sinceNext.forEach(line -> later.put(line.type(), line));
        return since.stream()
                .map(line -> {
                    LedgerLine next = later.getOrDefault(line.type(), new LedgerLine(line.type(), 0, 0));
                    return new LedgerLine(
                            line.type(), line.ledger() - next.ledger(), line.published() - next.published());
                })
                .toList();
    }

    @Override
    public Reply<Replayed> replay(ReplayEvents command) {
        if (!command.actor().is(Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (!command.from().isBefore(command.until())) {
            return Reply.refused(
                    Kinds.INVALID,
                    new Reason(CommonCodes.INVALID, Map.of("field", "until", "problem", "is not after from")));
        }
        return once.run(command.requestId(), "accounts.replay", command, Replayed.class, () -> {
            int events = markUnsent(command);
            outbox.wakeAfterCommit();
            return Reply.done(new Replayed(events, events == mostReplayed));
        });
    }

    private int markUnsent(ReplayEvents command) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(Utc.of(command.from()));
        parameters.add(Utc.of(command.until()));
        parameters.addAll(command.types());
        parameters.add(mostReplayed);
        String ofTypes = command.types().isEmpty()
                ? ""
                : " AND type IN (" + "?,".repeat(command.types().size() - 1) + "?)";
        return jdbc.update(
                "UPDATE outbox SET sent_at = NULL WHERE sent_at IS NOT NULL AND occurred_at >= ? AND occurred_at < ?"
                        + ofTypes + " ORDER BY id LIMIT ?",
                parameters.toArray());
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
