package io.libraryhub.events.visit.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on visits. The conditional updates answer 1 when the rule held and 0 when it did not. */
@Mapper
public interface VisitMapper extends BaseMapper<VisitRow> {
    @Insert("INSERT INTO visit_day (venue, day) VALUES (#{venue}, #{day}) ON DUPLICATE KEY UPDATE venue = venue")
    int openDay(@Param("venue") String venue, @Param("day") LocalDate day);

    @Update("UPDATE visit_day SET booked = booked + 1 WHERE venue = #{venue} AND day = #{day} AND booked < #{quota}")
    int takePlace(@Param("venue") String venue, @Param("day") LocalDate day, @Param("quota") int quota);

    @Update("UPDATE visit_day SET booked = booked - 1 WHERE venue = #{venue} AND day = #{day}")
    int givePlaceBack(@Param("venue") String venue, @Param("day") LocalDate day);

    @Select("SELECT booked FROM visit_day WHERE venue = #{venue} AND day = #{day}")
    @Nullable
    Integer booked(@Param("venue") String venue, @Param("day") LocalDate day);

    @Select("SELECT MAX(day) FROM visit WHERE reader_id = #{reader} AND state = 'missed'")
    @Nullable
    LocalDate lastMissed(@Param("reader") long reader);

    @Select("SELECT COUNT(*) FROM visit WHERE reader_id = #{reader} AND day = #{day} AND state <> 'cancelled'")
    int bookingsOf(@Param("reader") long reader, @Param("day") LocalDate day);

    @Select("SELECT * FROM visit WHERE code = #{code} FOR UPDATE")
    @Nullable
    VisitRow lockByCode(@Param("code") String code);

    @Select("SELECT * FROM visit WHERE id = #{id} FOR UPDATE")
    @Nullable
    VisitRow lock(@Param("id") long id);

    @Update("UPDATE visit SET state = #{state}, entered_at = #{enteredAt}, left_at = #{leftAt}, ended_at = #{endedAt}"
            + " WHERE id = #{id}")
    int save(VisitRow row);

    @Insert("INSERT INTO occupancy (venue, inside) VALUES (#{venue}, 0) ON DUPLICATE KEY UPDATE venue = venue")
    int openVenue(@Param("venue") String venue);

    @Update("UPDATE occupancy SET inside = inside + 1 WHERE venue = #{venue} AND inside < #{cap}")
    int letIn(@Param("venue") String venue, @Param("cap") int cap);

    @Update("UPDATE occupancy SET inside = inside - 1 WHERE venue = #{venue} AND inside > 0")
    int letOut(@Param("venue") String venue);

    @Select("SELECT inside FROM occupancy WHERE venue = #{venue}")
    @Nullable
    Integer inside(@Param("venue") String venue);

    @Insert(
            "INSERT INTO gate_pass (id, visit_id, venue, inward, at) VALUES (#{id}, #{visit}, #{venue}, #{inward}, #{at})")
    int pass(
            @Param("id") long id,
            @Param("visit") long visit,
            @Param("venue") String venue,
            @Param("inward") boolean inward,
            @Param("at") LocalDateTime at);

    @Select("SELECT COUNT(*) FROM gate_pass WHERE inward AND venue = #{venue} AND at >= #{since}")
    int enteredSince(@Param("venue") String venue, @Param("since") LocalDateTime since);

    @Select("SELECT COUNT(*) FROM visit WHERE reader_id = #{reader}")
    long countOf(@Param("reader") long reader);

    @Select("SELECT * FROM visit WHERE reader_id = #{reader} ORDER BY day DESC, id DESC LIMIT #{offset}, #{size}")
    List<VisitRow> pageOf(@Param("reader") long reader, @Param("offset") int offset, @Param("size") int size);

    @Update("UPDATE visit SET state = 'missed', ended_at = #{now} WHERE state = 'booked' AND day < #{today} LIMIT 1000")
    int markMissed(@Param("today") LocalDate today, @Param("now") LocalDateTime now);

    @Select("SELECT * FROM visit WHERE state = 'inside' AND day < #{today} LIMIT 1000 FOR UPDATE SKIP LOCKED")
    List<VisitRow> lockForgotten(@Param("today") LocalDate today);
}
