package io.libraryhub.circulation.merge.adapter.db;

import io.libraryhub.circulation.merge.domain.Accounts;
import io.libraryhub.circulation.merge.domain.Lent;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Readers' rows in MySQL. */
@Repository
class JdbcAccounts implements Accounts {
    /** Where a reader's number stands as a number. */
    private static final List<String> TABLES =
            List.of("loan", "hold", "fee_charge", "fee_entry", "fee_payment", "suspension", "notice");
    /** Where it stands among those of others who act, as text. */
    private static final Map<String, String> ACTORS = Map.of("fee_entry", "actor_id", "fee_payment", "payer_id");

    private final JdbcTemplate jdbc;

    JdbcAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TitleId> waitedFor(ReaderId one, ReaderId other) {
        return jdbc
                .queryForList(
                        "SELECT DISTINCT title_id FROM hold WHERE active_reader IN (?, ?) ORDER BY title_id",
                        Long.class,
                        one.value(),
                        other.value())
                .stream()
                .map(TitleId::new)
                .toList();
    }

    @Override
    public List<HoldId> activeHolds(ReaderId one, ReaderId other) {
        return jdbc
                .queryForList(
                        "SELECT hold_id FROM hold WHERE active_reader IN (?, ?) ORDER BY title_id, place",
                        Long.class,
                        one.value(),
                        other.value())
                .stream()
                .map(HoldId::new)
                .toList();
    }

    @Override
    public List<Lent> lent(ReaderId one, ReaderId other) {
        return jdbc.query(
                "SELECT l.reader_id, l.title_id, c.volume FROM loan l JOIN copy c ON c.item_id = l.item_id"
                        + " WHERE l.open_reader IN (?, ?)",
                (row, n) -> new Lent(
                        new ReaderId(row.getLong("reader_id")),
                        new TitleId(row.getLong("title_id")),
                        row.getString("volume")),
                one.value(),
                other.value());
    }

    @Override
    public void hand(ReaderId from, ReaderId into, Instant now) {
        handCounters(from.value(), into.value(), now);
        handAccount(from.value(), into.value());
        TABLES.forEach(table ->
                jdbc.update("UPDATE " + table + " SET reader_id = ? WHERE reader_id = ?", into.value(), from.value()));
        ACTORS.forEach((table, column) -> jdbc.update(
                "UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?",
                into.toString(),
                from.toString()));
    }

    private void handCounters(long from, long into, Instant now) {
        jdbc.update(
                "INSERT INTO reader_tally (reader_id, open_loans, active_holds) VALUES (?, 0, 0), (?, 0, 0)"
                        + " ON DUPLICATE KEY UPDATE reader_id = reader_tally.reader_id",
                Math.min(from, into),
                Math.max(from, into));
        jdbc.update(
                "UPDATE reader_tally kept JOIN reader_tally gone ON gone.reader_id = ?"
                        + " SET kept.open_loans = kept.open_loans + gone.open_loans,"
                        + " kept.active_holds = kept.active_holds + gone.active_holds WHERE kept.reader_id = ?",
                from,
                into);
        jdbc.update(
                "UPDATE reader_tally SET open_loans = 0, active_holds = 0, left_at = ? WHERE reader_id = ?",
                Utc.of(now),
                from);
    }

    private void handAccount(long from, long into) {
        jdbc.update(
                "INSERT INTO fee_account (reader_id) VALUES (?), (?)"
                        + " ON DUPLICATE KEY UPDATE reader_id = fee_account.reader_id",
                Math.min(from, into),
                Math.max(from, into));
        jdbc.update(
                "UPDATE fee_account kept JOIN fee_account gone ON gone.reader_id = ?"
                        + " SET kept.balance_fen = kept.balance_fen + gone.balance_fen,"
                        + " kept.suspended_until = GREATEST(COALESCE(kept.suspended_until, gone.suspended_until),"
                        + " COALESCE(gone.suspended_until, kept.suspended_until)) WHERE kept.reader_id = ?",
                from,
                into);
        jdbc.update("DELETE FROM fee_account WHERE reader_id = ?", from);
    }
}
