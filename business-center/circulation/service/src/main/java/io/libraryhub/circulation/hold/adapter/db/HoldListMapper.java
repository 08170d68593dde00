package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.hold.adapter.db.HoldListRows.LineRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.PullRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.QueueRow;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HoldListMapper {
    String LINE =
            """
            SELECT h.hold_id, h.title_id, h.reader_id, h.pickup_branch, h.channel, h.reader_category, h.place,
                   h.state, h.placed_at, h.item_id, h.ready_at, h.pickup_by, h.ended_at,
                   h.suspended_until, t.name, t.author, t.class_code,
                   IF(h.state = 'waiting',
                      (SELECT COUNT(*) FROM hold w
                       WHERE w.title_id = h.title_id AND w.state = 'waiting' AND w.place <= h.place), 0) AS position,
                   (SELECT COUNT(*) FROM copy c WHERE c.title_id = h.title_id AND c.state NOT IN ('withdrawn', 'lost', 'missing', 'damaged'))
                   + (SELECT COALESCE(SUM(e.quantity), 0) FROM expected_copies e WHERE e.title_id = h.title_id)
                     AS supply
            FROM hold h JOIN title t ON t.title_id = h.title_id
            """;

    @Select(LINE + "WHERE h.reader_id = #{reader} AND (NOT #{activeOnly} OR h.active_reader IS NOT NULL)"
            + " ORDER BY h.active_reader IS NULL, h.placed_at DESC, h.hold_id DESC LIMIT #{skip}, #{size}")
    List<LineRow> ofReader(
            @Param("reader") long reader,
            @Param("activeOnly") boolean activeOnly,
            @Param("skip") int skip,
            @Param("size") int size);

    @Select(
            "SELECT COUNT(*) FROM hold WHERE reader_id = #{reader} AND (NOT #{activeOnly} OR active_reader IS NOT NULL)")
    long countOfReader(@Param("reader") long reader, @Param("activeOnly") boolean activeOnly);

    @Select(LINE + "WHERE h.title_id = #{title} AND h.state IN ('waiting', 'suspended')"
            + " ORDER BY h.place LIMIT #{skip}, #{size}")
    List<LineRow> queueOf(@Param("title") long title, @Param("skip") int skip, @Param("size") int size);

    @Select("SELECT COUNT(*) FROM hold WHERE title_id = #{title} AND state IN ('waiting', 'suspended')")
    long countQueueOf(long title);

    @Select(LINE + "WHERE h.pickup_branch = #{branch} AND h.state = 'ready'"
            + " ORDER BY h.pickup_by, h.hold_id LIMIT #{skip}, #{size}")
    List<LineRow> shelf(@Param("branch") String branch, @Param("skip") int skip, @Param("size") int size);

    @Select("SELECT COUNT(*) FROM hold WHERE pickup_branch = #{branch} AND state = 'ready'")
    long countShelf(String branch);

    String PAIRS =
            """
            WITH here AS (SELECT DISTINCT title_id FROM copy WHERE at_branch = #{branch} AND state = 'available'),
                 waiting AS (SELECT h.title_id, h.pickup_branch, h.placed_at, h.hold_id,
                                    ROW_NUMBER() OVER (PARTITION BY h.title_id ORDER BY h.place) AS turn
                             FROM hold h JOIN here ON here.title_id = h.title_id WHERE h.state = 'waiting'),
                 standing AS (SELECT c.title_id, c.barcode, c.at_branch,
                                     ROW_NUMBER() OVER (PARTITION BY c.title_id ORDER BY c.item_id) AS turn
                              FROM copy c JOIN here ON here.title_id = c.title_id WHERE c.state = 'available')
            """;

    @Select(
            PAIRS
                    + """
            SELECT w.title_id, t.name, s.barcode, s.at_branch, w.pickup_branch, w.placed_at
            FROM waiting w JOIN standing s ON s.title_id = w.title_id AND s.turn = w.turn
                 JOIN title t ON t.title_id = w.title_id
            WHERE s.at_branch = #{branch} ORDER BY w.placed_at, w.hold_id LIMIT #{skip}, #{size}""")
    List<PullRow> pull(@Param("branch") String branch, @Param("skip") int skip, @Param("size") int size);

    @Select(
            PAIRS
                    + """
            SELECT COUNT(*) FROM waiting w JOIN standing s ON s.title_id = w.title_id AND s.turn = w.turn
            WHERE s.at_branch = #{branch}""")
    long countPull(@Param("branch") String branch);

    @Select(
            """
            SELECT COALESCE(SUM(state = 'waiting'), 0) AS waiting,
                   COALESCE(SUM(state IN ('ready', 'in-transit')), 0) AS ready
            FROM hold WHERE title_id = #{title} AND state IN ('waiting', 'in-transit', 'ready')""")
    QueueRow queue(long title);
}
