package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.hold.adapter.db.HoldListRows.LineRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.PullRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.QueueRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.VolumeRow;
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
                   h.suspended_until, h.wanted_item, h.wanted_volume, h.needed_until, h.reader_branch, h.lot, t.name, t.author, t.class_code,
                   IF(h.state = 'waiting',
                      (SELECT COUNT(*) FROM hold w
                       WHERE w.title_id = h.title_id AND w.state = 'waiting' AND w.place <= h.place
                         AND ('' IN (w.wanted_volume, h.wanted_volume) OR w.wanted_volume = h.wanted_volume)), 0)
                     AS position,
                   COALESCE(
                     NULLIF((SELECT COUNT(*) FROM copy c WHERE c.title_id = h.title_id AND h.wanted_volume IN ('', c.volume)
                               AND c.state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')), 0),
                     (SELECT COALESCE(SUM(e.quantity), 0) FROM expected_copies e WHERE e.title_id = h.title_id))
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

    // Each copy is set against one hold: first the copies asked for by name, then those of a volume, then what is left
    // against those whom any copy serves.
    String PAIRS =
            """
            WITH here AS (SELECT DISTINCT title_id FROM copy WHERE at_branch = #{branch} AND state = 'available'),
                 waiting AS (SELECT h.title_id, h.wanted_volume, h.pickup_branch, h.placed_at, h.hold_id,
                                    ROW_NUMBER() OVER (PARTITION BY h.title_id, h.wanted_volume ORDER BY h.place) AS turn
                             FROM hold h JOIN here ON here.title_id = h.title_id
                             WHERE h.state = 'waiting' AND h.wanted_item IS NULL),
                 standing AS (SELECT c.title_id, c.volume, c.item_id, c.barcode, c.at_branch,
                                     ROW_NUMBER() OVER (PARTITION BY c.title_id, c.volume ORDER BY c.item_id) AS turn
                              FROM copy c JOIN here ON here.title_id = c.title_id
                              WHERE c.state = 'available'
                                AND NOT EXISTS (SELECT 1 FROM hold n WHERE n.waits_for = c.item_id)),
                 spare AS (SELECT s.title_id, s.barcode, s.at_branch,
                                  ROW_NUMBER() OVER (PARTITION BY s.title_id ORDER BY s.item_id) AS turn
                           FROM standing s
                           LEFT JOIN waiting v ON s.volume <> '' AND v.title_id = s.title_id
                             AND v.wanted_volume = s.volume AND v.turn = s.turn
                           WHERE v.hold_id IS NULL),
                 fetched AS (
                   SELECT w.title_id, s.barcode, s.at_branch, w.pickup_branch, w.placed_at, w.hold_id
                   FROM waiting w JOIN standing s ON w.wanted_volume <> '' AND s.title_id = w.title_id
                     AND s.volume = w.wanted_volume AND s.turn = w.turn
                   WHERE s.at_branch = #{branch}
                   UNION ALL
                   SELECT w.title_id, s.barcode, s.at_branch, w.pickup_branch, w.placed_at, w.hold_id
                   FROM waiting w JOIN spare s ON w.wanted_volume = '' AND s.title_id = w.title_id AND s.turn = w.turn
                   WHERE s.at_branch = #{branch}
                   UNION ALL
                   SELECT n.title_id, c.barcode, c.at_branch, n.pickup_branch, n.placed_at, n.hold_id
                   FROM copy c JOIN hold n ON n.waits_for = c.item_id
                   WHERE c.at_branch = #{branch} AND c.state = 'available'
                     AND NOT EXISTS (SELECT 1 FROM hold e WHERE e.waits_for = n.waits_for AND e.place < n.place))
            """;

    @Select(
            PAIRS
                    + """
            SELECT f.title_id, t.name, f.barcode, f.at_branch, f.pickup_branch, f.placed_at
            FROM fetched f JOIN title t ON t.title_id = f.title_id
            ORDER BY f.placed_at, f.hold_id LIMIT #{skip}, #{size}""")
    List<PullRow> pull(@Param("branch") String branch, @Param("skip") int skip, @Param("size") int size);

    @Select(PAIRS + """
            SELECT COUNT(*) FROM fetched""")
    long countPull(@Param("branch") String branch);

    @Select(
            """
            SELECT COALESCE(SUM(state = 'waiting'), 0) AS waiting,
                   COALESCE(SUM(state IN ('ready', 'in-transit')), 0) AS ready
            FROM hold WHERE title_id = #{title} AND state IN ('waiting', 'in-transit', 'ready')""")
    QueueRow queue(long title);

    @Select(
            """
            SELECT c.volume, COUNT(*) AS copies, COALESCE(SUM(c.state = 'available'), 0) AS on_shelf,
                   (SELECT COUNT(*) FROM hold h WHERE h.title_id = #{title} AND h.state = 'waiting'
                      AND h.wanted_volume = c.volume) AS waiting
            FROM copy c
            WHERE c.title_id = #{title} AND c.volume <> ''
              AND c.state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')
            GROUP BY c.volume""")
    List<VolumeRow> volumes(long title);
}
