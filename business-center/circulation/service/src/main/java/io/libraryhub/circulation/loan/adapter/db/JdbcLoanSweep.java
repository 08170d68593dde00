package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Open loans from MySQL. The index of {@code closed_at} has the open ones together, in the order of their numbers: a page
 * costs the same wherever it begins, and a check-out pays for no index more.
 */
@Repository
class JdbcLoanSweep implements LoanSweep {
    private final JdbcTemplate jdbc;

    JdbcLoanSweep(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> after(LoanId last, int atMost) {
        return jdbc.query(
                """
                SELECT l.loan_id, l.item_id, l.title_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at,
                       l.renewals, l.reader_category, c.item_type, c.home_branch, c.collection,
                       EXISTS (SELECT 1 FROM loan_mark m WHERE m.loan_id = l.loan_id AND m.mark = 'claimed') AS claimed
                FROM loan l FORCE INDEX (ix_loan_closed)
                     JOIN copy c ON c.item_id = l.item_id
                WHERE l.closed_at IS NULL AND l.loan_id > ?
                ORDER BY l.loan_id LIMIT ?""",
                JdbcLoanSweep::line,
                last.value(),
                atMost);
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        OpenLoan loan = new OpenLoan(
                new LoanId(row.getLong("loan_id")),
                new ItemId(row.getLong("item_id")),
                new TitleId(row.getLong("title_id")),
                new ReaderId(row.getLong("reader_id")),
                row.getString("branch"),
                row.getString("channel"),
                Utc.instant(row, "opened_at"),
                Utc.instant(row, "due_at"),
                row.getInt("renewals"),
                row.getString("reader_category"));
        Circumstance circumstance = new Circumstance(
                loan.readerCategory(),
                row.getString("item_type"),
                row.getString("home_branch"),
                row.getString("collection"),
                loan.branch(),
                loan.channel());
        return new Line(loan, circumstance, row.getBoolean("claimed"));
    }
}
