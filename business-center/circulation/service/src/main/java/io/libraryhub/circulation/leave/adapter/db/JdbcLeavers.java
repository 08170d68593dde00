package io.libraryhub.circulation.leave.adapter.db;

import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.leave.domain.Account;
import io.libraryhub.circulation.leave.domain.Leavers;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.db.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Counters and accounts in MySQL. */
@Repository
class JdbcLeavers implements Leavers {
    private final JdbcTemplate jdbc;
    private final Fees fees;

    JdbcLeavers(JdbcTemplate jdbc, Fees fees) {
        this.jdbc = jdbc;
        this.fees = fees;
    }

    @Override
    public Account lock(ReaderId reader) {
        jdbc.update(
                "INSERT INTO reader_tally (reader_id, open_loans, active_holds) VALUES (?, 0, 0)"
                        + " ON DUPLICATE KEY UPDATE reader_id = reader_tally.reader_id",
                reader.value());
        long owed = fees.lock(reader).balance();
        return jdbc.queryForObject(
                "SELECT open_loans, active_holds FROM reader_tally WHERE reader_id = ? FOR UPDATE",
                (row, n) -> new Account(row.getInt("open_loans"), row.getInt("active_holds"), owed),
                reader.value());
    }

    @Override
    public void close(ReaderId reader, Instant now) {
        jdbc.update("UPDATE reader_tally SET left_at = ? WHERE reader_id = ?", Utc.of(now), reader.value());
    }
}
