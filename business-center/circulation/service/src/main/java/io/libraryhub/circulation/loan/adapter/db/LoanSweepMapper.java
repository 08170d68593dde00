package io.libraryhub.circulation.loan.adapter.db;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LoanSweepMapper {
    // The index of closed_at has the open ones together, in the order of their numbers: a page costs the same wherever
    // it
    // begins, and a check-out pays for no index more.
    @Select(
            """
            SELECT l.loan_id, l.item_id, l.title_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at,
                   l.renewals, l.reader_category, l.closed_at, l.closed_branch,
                   c.item_type, c.home_branch, c.collection, l.recalled_at IS NOT NULL AS recalled,
                   (SELECT m.marked_at FROM loan_mark m WHERE m.loan_id = l.loan_id AND m.mark = 'claimed') AS claimed_at
            FROM loan l FORCE INDEX (ix_loan_closed)
                 JOIN copy c ON c.item_id = l.item_id
            WHERE l.closed_at IS NULL AND l.loan_id > #{last}
            ORDER BY l.loan_id LIMIT #{atMost}""")
    List<LoanSweepRow> after(@Param("last") long last, @Param("atMost") int atMost);
}
