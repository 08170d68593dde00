package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
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
            + " item_id, ready_at, pickup_by, ended_at, suspended_until, wanted_item, wanted_volume, needed_until, reader_branch, lot";

    @Select("SELECT " + COLUMNS + " FROM hold WHERE hold_id = #{hold}")
    @Nullable
    HoldRow find(long hold);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE title_id = #{title} AND state = 'waiting' ORDER BY place")
    List<HoldRow> waiting(long title);

    @Insert("INSERT INTO hold (" + COLUMNS
            + ") VALUES (#{holdId}, #{titleId}, #{readerId}, #{pickupBranch}, #{channel},"
            + " #{readerCategory}, #{place}, #{state}, #{placedAt}, #{itemId}, #{readyAt}, #{pickupBy}, #{endedAt},"
            + " #{suspendedUntil}, #{wantedItem}, #{wantedVolume}, #{neededUntil}, #{readerBranch}, #{lot})")
    void insert(HoldRow row);

    @Update("UPDATE hold SET state = #{row.state}, item_id = #{row.itemId}, ready_at = #{row.readyAt},"
            + " pickup_by = #{row.pickupBy}, ended_at = #{row.endedAt},"
            + " suspended_until = #{row.suspendedUntil}"
            + " WHERE hold_id = #{row.holdId} AND state = #{before}")
    int update(@Param("row") HoldRow row, @Param("before") String before);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE title_id = #{title} AND state IN ('waiting', 'suspended')"
            + " ORDER BY place")
    List<HoldRow> queue(long title);

    @Update("UPDATE hold SET place = #{place}, lot = #{lot} WHERE hold_id = #{holdId} AND state = #{state}")
    int move(HoldRow row);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE suspended_until <= #{now}"
            + " ORDER BY suspended_until, hold_id LIMIT #{atMost}")
    List<HoldRow> pausedUntil(@Param("now") Instant now, @Param("atMost") int atMost);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE wish_ends < #{now} ORDER BY wish_ends, hold_id LIMIT #{atMost}")
    List<HoldRow> noLongerNeeded(@Param("now") Instant now, @Param("atMost") int atMost);

    @Insert("INSERT INTO hold_override (hold_id, code, reason, actor_id, actor_role, decided_at)"
            + " VALUES (#{hold}, #{code}, #{reason}, #{by.id}, #{by.role}, #{at})")
    void insertOverride(
            @Param("hold") long hold,
            @Param("code") String code,
            @Param("reason") String reason,
            @Param("by") Actor by,
            @Param("at") Instant at);

    @Select("SELECT " + COLUMNS + " FROM hold WHERE state = 'ready' AND pickup_by < #{now}"
            + " ORDER BY pickup_by, hold_id LIMIT #{atMost}")
    List<HoldRow> uncollected(@Param("now") Instant now, @Param("atMost") int atMost);

    @Select(
            """
            SELECT (SELECT COUNT(*) FROM hold WHERE title_id = #{title} AND state = 'waiting'
                      AND (#{volume} = '' OR wanted_volume IN ('', #{volume}))) AS waiting,
                   EXISTS (SELECT 1 FROM hold WHERE active_reader = #{reader} AND title_id = #{title}
                      AND (#{volume} = '' OR wanted_volume IN ('', #{volume}))) AS waits_already,
                   EXISTS (SELECT 1 FROM loan l JOIN copy c ON c.item_id = l.item_id
                      WHERE l.open_reader = #{reader} AND l.title_id = #{title}
                      AND (#{volume} = '' OR c.volume = #{volume})
                      AND (#{wanted} IS NULL OR l.item_id = #{wanted})) AS borrowed_already,
                   COALESCE((SELECT active_holds FROM reader_tally WHERE reader_id = #{reader}), 0) AS active_holds,
                   COALESCE((SELECT holds_today FROM reader_tally
                             WHERE reader_id = #{reader} AND holds_day = #{today}), 0) AS holds_today,
                   COALESCE((SELECT balance_fen FROM fee_account WHERE reader_id = #{reader}), 0) AS owed,
                   (SELECT suspended_until FROM fee_account WHERE reader_id = #{reader}) AS suspended_until""")
    PlaceHoldRow placeHold(
            @Param("title") long title,
            @Param("reader") long reader,
            @Param("volume") String volume,
            @Param("wanted") @Nullable Long wanted,
            @Param("today") LocalDate today);
}
