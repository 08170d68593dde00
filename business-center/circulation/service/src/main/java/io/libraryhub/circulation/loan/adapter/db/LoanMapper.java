package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.CheckInRow;
import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.CheckOutRow;
import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.QueueRow;
import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.RenewalRow;
import io.libraryhub.circulation.loan.adapter.db.LoanListRows.LineRow;
import io.libraryhub.kernel.Actor;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface LoanMapper {
    String COLUMNS = "loan_id, item_id, title_id, reader_id, branch, channel, opened_at, due_at, renewals,"
            + " reader_category, closed_at, closed_branch";

    @Select("SELECT " + COLUMNS + " FROM loan WHERE loan_id = #{loan}")
    @Nullable
    LoanRow find(long loan);

    @Insert("INSERT INTO loan (loan_id, item_id, title_id, reader_id, branch, channel, opened_at, due_at, renewals,"
            + " reader_category) VALUES (#{loanId}, #{itemId}, #{titleId}, #{readerId}, #{branch}, #{channel}, #{openedAt}, #{dueAt},"
            + " #{renewals}, #{readerCategory})")
    void insert(LoanRow row);

    @Update("UPDATE loan SET closed_at = #{at}, closed_branch = #{branch}"
            + " WHERE loan_id = #{loan} AND closed_at IS NULL")
    int close(@Param("loan") long loan, @Param("branch") String branch, @Param("at") Instant at);

    @Update("UPDATE loan SET due_at = #{dueAt}, renewals = #{renewals}"
            + " WHERE loan_id = #{loanId} AND closed_at IS NULL AND renewals = #{renewals} - 1")
    int renew(LoanRow row);

    @Update("UPDATE loan SET due_at = #{dueAt}, recalled_at = #{at}"
            + " WHERE loan_id = #{loan} AND closed_at IS NULL AND recalled_at IS NULL")
    int recall(@Param("loan") long loan, @Param("dueAt") Instant dueAt, @Param("at") Instant at);

    @Select("SELECT " + COLUMNS + " FROM loan WHERE title_id = #{title} AND closed_at IS NULL ORDER BY loan_id")
    List<LoanRow> openOf(long title);

    @Select("SELECT COUNT(*) FROM loan l JOIN copy c ON c.item_id = l.item_id"
            + " WHERE l.reader_id = #{reader} AND l.closed_at IS NULL AND c.item_type = #{type}")
    int openOfType(@Param("reader") long reader, @Param("type") String type);

    @Select("SELECT loan_id FROM loan WHERE title_id = #{title} AND closed_at IS NULL AND recalled_at IS NOT NULL")
    List<Long> recalledOf(long title);

    @Insert("INSERT INTO renewal (loan_id, number, due_before, due_after, renewed_at)"
            + " VALUES (#{row.loanId}, #{row.renewals}, #{dueBefore}, #{row.dueAt}, #{at})")
    void insertRenewal(@Param("row") LoanRow row, @Param("dueBefore") Instant dueBefore, @Param("at") Instant at);

    @Insert("INSERT INTO loan_override (loan_id, code, reason, actor_id, actor_role, decided_at)"
            + " VALUES (#{loan}, #{code}, #{reason}, #{by.id}, #{by.role}, #{at})")
    void insertOverride(
            @Param("loan") long loan,
            @Param("code") String code,
            @Param("reason") String reason,
            @Param("by") Actor by,
            @Param("at") Instant at);

    @Insert("INSERT INTO loan_mark (loan_id, mark, item_id, note, actor_id, actor_role, marked_at)"
            + " VALUES (#{loan}, #{mark}, #{item}, #{note}, #{by.id}, #{by.role}, #{at})")
    void insertMark(
            @Param("loan") long loan,
            @Param("mark") String mark,
            @Param("item") long item,
            @Param("note") String note,
            @Param("by") Actor by,
            @Param("at") Instant at);

    @Select("SELECT loan_id, item_id, mark, note, actor_id, actor_role, marked_at FROM loan_mark"
            + " WHERE loan_id = #{loan} AND mark = #{mark}")
    @Nullable
    MarkRow mark(@Param("loan") long loan, @Param("mark") String mark);

    @Select("SELECT mark FROM loan_mark WHERE loan_id = #{loan}")
    List<String> marks(long loan);

    @Select(
            "SELECT EXISTS (SELECT 1 FROM hold h JOIN loan l ON l.reader_id = h.reader_id AND l.title_id = h.title_id"
                    + " WHERE l.loan_id = #{loan} AND h.state = 'filled' AND h.item_id = l.item_id AND h.ended_at = l.opened_at)")
    boolean endedAWait(long loan);

    @Select(
            """
            SELECT l.loan_id, l.item_id, l.title_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at,
                   l.renewals, l.reader_category, l.closed_at, l.closed_branch
            FROM loan_mark m JOIN loan l ON l.loan_id = m.loan_id
            WHERE m.item_id = #{item} AND m.mark = 'lost'
              AND NOT EXISTS (SELECT 1 FROM loan_mark f WHERE f.loan_id = m.loan_id AND f.mark = 'found')
            ORDER BY m.marked_at DESC LIMIT 1""")
    @Nullable
    LoanRow lostIn(long item);

    // A desk waits for every round trip, and the database plans every part of a question anew each time: one statement
    // for what every loan asks, two more for what few do.
    @Select(
            """
            SELECT c.item_id, c.title_id, c.barcode, c.item_type, c.collection, c.volume, c.home_branch, c.at_branch, c.state,
                   c.hold_id, c.version,
                   t.name, t.author, t.class_code, COALESCE(d.in_short_supply, FALSE) AS in_short_supply,
                   EXISTS (SELECT 1 FROM hold w WHERE w.title_id = c.title_id
                             AND w.state IN ('waiting', 'suspended', 'in-transit', 'ready')) AS wanted,
                   COALESCE(r.open_loans, 0) AS open_loans,
                   EXISTS (SELECT 1 FROM loan o WHERE o.open_reader = #{reader}
                             AND (o.due_at < #{before} OR o.due_at < #{recalledBefore})) AS late,
                   COALESCE(a.balance_fen, 0) AS owed, a.suspended_until
            FROM copy c
                 JOIN title t ON t.title_id = c.title_id
                 LEFT JOIN title_demand d ON d.title_id = c.title_id
                 LEFT JOIN reader_tally r ON r.reader_id = #{reader}
                 LEFT JOIN fee_account a ON a.reader_id = #{reader}
            WHERE c.item_id = #{item}""")
    CheckOutRow checkOut(
            @Param("item") long item,
            @Param("reader") long reader,
            @Param("before") Instant before,
            @Param("recalledBefore") Instant recalledBefore);

    @Select(
            """
            SELECT IF(EXISTS (SELECT 1 FROM hold n WHERE n.waits_for = c.item_id
                             AND (h.hold_id IS NULL OR n.place < h.place)), 0,
                      (SELECT COUNT(*) FROM copy f WHERE f.title_id = c.title_id AND f.volume = c.volume AND f.state = 'available'
                         AND (f.item_id = c.item_id
                              OR NOT EXISTS (SELECT 1 FROM hold n WHERE n.waits_for = f.item_id)))) AS free,
                   h.hold_id AS own_hold,
                   (SELECT COUNT(*) FROM hold w WHERE w.title_id = c.title_id AND w.state = 'waiting'
                      AND IF(w.wanted_item IS NULL, w.wanted_volume IN ('', c.volume), w.wanted_item = c.item_id)
                      AND (h.hold_id IS NULL OR w.place < h.place)) AS ahead,
                   (SELECT COUNT(*) FROM hold a WHERE a.title_id = c.title_id AND a.state = 'waiting'
                      AND a.wanted_volume IN ('', c.volume)) AS waiting,
                   (SELECT COUNT(*) FROM copy k WHERE k.title_id = c.title_id AND k.volume = c.volume
                      AND k.state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')) AS copies
            FROM copy c
                 LEFT JOIN hold h ON h.active_reader = #{reader} AND h.title_id = c.title_id
                   AND IF(h.wanted_item IS NULL, h.wanted_volume IN ('', c.volume), h.wanted_item = c.item_id)
            WHERE c.item_id = #{item}""")
    QueueRow queue(@Param("item") long item, @Param("reader") long reader);

    /** Counted up to a hundred, so that a reader with many late loans costs no more than one with few. */
    @Select(
            """
            SELECT COUNT(*) FROM (SELECT 1 FROM loan o
              WHERE o.open_reader = #{reader}
                AND (o.due_at < #{before} OR (o.recalled_at IS NOT NULL AND o.due_at < #{recalledBefore}))
                AND NOT EXISTS (SELECT 1 FROM loan_mark m WHERE m.loan_id = o.loan_id) LIMIT 100) AS late""")
    int late(
            @Param("reader") long reader,
            @Param("before") Instant before,
            @Param("recalledBefore") Instant recalledBefore);

    @Select(
            """
            SELECT c.item_id, c.title_id, c.barcode, c.item_type, c.collection, c.volume, c.home_branch, c.at_branch, c.state,
                   c.hold_id, c.version,
                   t.name, t.author, t.class_code,
                   l.loan_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at, l.renewals,
                   l.reader_category,
                   l.recalled_at IS NOT NULL AS recalled,
                   COALESCE(c.hold_id, (SELECT w.hold_id FROM hold w WHERE w.title_id = c.title_id
                     AND w.state = 'waiting' ORDER BY w.place LIMIT 1)) AS turn
            FROM copy c
                 JOIN title t ON t.title_id = c.title_id
                 LEFT JOIN loan l ON l.open_item = c.item_id
            WHERE c.item_id = #{item}""")
    CheckInRow checkIn(long item);

    @Select(
            """
            SELECT l.loan_id, l.item_id, l.title_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at,
                   l.renewals, l.reader_category, l.closed_at, l.closed_branch,
                   c.barcode, c.item_type, c.collection, c.volume, c.home_branch, c.at_branch, c.state,
                   c.hold_id, c.version,
                   t.name, t.author, t.class_code, COALESCE(d.in_short_supply, FALSE) AS in_short_supply,
                   IF(EXISTS (SELECT 1 FROM hold n WHERE n.waits_for = l.item_id), 0,
                      (SELECT COUNT(*) FROM copy f WHERE f.title_id = l.title_id AND f.volume = c.volume AND f.state = 'available'
                         AND NOT EXISTS (SELECT 1 FROM hold n WHERE n.waits_for = f.item_id))) AS free,
                   (SELECT COUNT(*) FROM hold w WHERE w.title_id = l.title_id AND w.state = 'waiting'
                      AND IF(w.wanted_item IS NULL, w.wanted_volume IN ('', c.volume), w.wanted_item = l.item_id)) AS waiting,
                   (SELECT COUNT(*) FROM copy k WHERE k.title_id = c.title_id AND k.volume = c.volume
                      AND k.state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')) AS copies,
                   l.recalled_at IS NOT NULL AS recalled,
                   (SELECT COUNT(*) FROM loan o WHERE o.open_reader = l.reader_id
                      AND (o.due_at < #{before} OR (o.recalled_at IS NOT NULL AND o.due_at < #{recalledBefore}))
                      AND NOT EXISTS (SELECT 1 FROM loan_mark m WHERE m.loan_id = o.loan_id))
                     AS badly_overdue,
                   COALESCE(a.balance_fen, 0) AS owed, a.suspended_until
            FROM loan l
                 JOIN copy c ON c.item_id = l.item_id
                 JOIN title t ON t.title_id = l.title_id
                 LEFT JOIN title_demand d ON d.title_id = l.title_id
                 LEFT JOIN fee_account a ON a.reader_id = l.reader_id
            WHERE l.loan_id = #{loan}""")
    RenewalRow renewal(
            @Param("loan") long loan, @Param("before") Instant before, @Param("recalledBefore") Instant recalledBefore);

    @Select(
            """
            SELECT l.loan_id, l.item_id, l.title_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at,
                   l.renewals, l.reader_category, l.closed_at, l.closed_branch, c.barcode, t.name, t.author,
                   (SELECT m.mark FROM loan_mark m WHERE m.loan_id = l.loan_id
                    ORDER BY m.marked_at DESC LIMIT 1) AS mark
            FROM loan l
                 JOIN copy c ON c.item_id = l.item_id
                 JOIN title t ON t.title_id = l.title_id
            WHERE l.reader_id = #{reader} AND (NOT #{openOnly} OR l.closed_at IS NULL)
            ORDER BY l.opened_at DESC, l.loan_id DESC LIMIT #{skip}, #{size}""")
    List<LineRow> ofReader(
            @Param("reader") long reader,
            @Param("openOnly") boolean openOnly,
            @Param("skip") int skip,
            @Param("size") int size);

    @Select(
            """
            SELECT l.loan_id, l.item_id, l.title_id, l.reader_id, l.branch, l.channel, l.opened_at, l.due_at,
                   l.renewals, l.reader_category, l.closed_at, l.closed_branch, c.barcode, t.name, t.author,
                   (SELECT m.mark FROM loan_mark m WHERE m.loan_id = l.loan_id
                    ORDER BY m.marked_at DESC LIMIT 1) AS mark
            FROM copy c
                 JOIN loan l ON l.open_item = c.item_id
                 JOIN title t ON t.title_id = c.title_id
            WHERE c.barcode = #{barcode}""")
    @Nullable
    LineRow ofCopy(String barcode);

    @Select("SELECT COUNT(*) FROM loan WHERE reader_id = #{reader} AND (NOT #{openOnly} OR closed_at IS NULL)")
    long countOfReader(@Param("reader") long reader, @Param("openOnly") boolean openOnly);
}
