package io.libraryhub.circulation.hold.adapter.db;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface HoldMapper {
    String COLUMNS = "hold_id, title_id, reader_id, pickup_branch, channel, reader_category, place, state, placed_at,"
            + " item_id, ready_at, pickup_by, ended_at, suspended_until";

    @Select("SELECT " + COLUMNS + " FROM hold WHERE hold_id = #{hold}")
    @Nullable
    HoldRow find(long hold);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE title_id = #{title} AND state = 'waiting' ORDER BY place LIMIT 1")
    @Nullable
    HoldRow next(long title);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE title_id = #{title} AND state = 'waiting' ORDER BY place")
    List<HoldRow> waiting(long title);

    @Insert("INSERT INTO hold (" + COLUMNS
            + ") VALUES (#{holdId}, #{titleId}, #{readerId}, #{pickupBranch}, #{channel},"
            + " #{readerCategory}, #{place}, #{state}, #{placedAt}, #{itemId}, #{readyAt}, #{pickupBy}, #{endedAt},"
            + " #{suspendedUntil})")
    void insert(HoldRow row);

    @Update("UPDATE hold SET state = #{row.state}, item_id = #{row.itemId}, ready_at = #{row.readyAt},"
            + " pickup_by = #{row.pickupBy}, ended_at = #{row.endedAt},"
            + " suspended_until = #{row.suspendedUntil}"
            + " WHERE hold_id = #{row.holdId} AND state = #{before}")
    int update(@Param("row") HoldRow row, @Param("before") String before);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE title_id = #{title} AND state IN ('waiting', 'suspended')"
            + " ORDER BY place")
    List<HoldRow> queue(long title);

    @Update("UPDATE hold SET place = #{place} WHERE hold_id = #{holdId} AND state = #{state}")
    int move(HoldRow row);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE suspended_until <= #{now}"
            + " ORDER BY suspended_until, hold_id LIMIT #{atMost}")
    List<HoldRow> pausedUntil(@Param("now") Instant now, @Param("atMost") int atMost);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE state = 'ready' AND pickup_by < #{now}"
            + " ORDER BY pickup_by, hold_id LIMIT #{atMost}")
    List<HoldRow> uncollected(@Param("now") Instant now, @Param("atMost") int atMost);

    @Select(
            """
            SELECT (SELECT COUNT(*) FROM hold WHERE title_id = #{title} AND state = 'waiting') AS waiting,
                   EXISTS (SELECT 1 FROM hold WHERE active_reader = #{reader} AND title_id = #{title}) AS waits_already,
                   EXISTS (SELECT 1 FROM loan WHERE open_reader = #{reader} AND title_id = #{title}) AS borrowed_already,
                   COALESCE((SELECT active_holds FROM reader_tally WHERE reader_id = #{reader}), 0) AS active_holds""")
    PlaceHoldRow placeHold(@Param("title") long title, @Param("reader") long reader);
}
