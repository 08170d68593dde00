package io.libraryhub.circulation.loan.adapter.db;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReaderTallyMapper {
    @Insert("INSERT INTO reader_tally (reader_id, open_loans, active_holds) VALUES (#{reader}, 0, 0)"
            + " ON DUPLICATE KEY UPDATE reader_id = reader_tally.reader_id")
    void begin(long reader);

    @Update("UPDATE reader_tally SET open_loans = open_loans + 1, active_holds = active_holds - #{holdsFilled}"
            + " WHERE reader_id = #{reader} AND open_loans < #{limit} AND left_at IS NULL")
    int loanOpened(@Param("reader") long reader, @Param("limit") int limit, @Param("holdsFilled") int holdsFilled);

    @Update("UPDATE reader_tally SET open_loans = open_loans - 1 WHERE reader_id = #{reader}")
    int loanClosed(long reader);

    // The day is written last: MySQL takes the assignments from left to right.
    @Update("UPDATE reader_tally SET active_holds = active_holds + 1,"
            + " holds_today = IF(holds_day = #{today}, holds_today + 1, 1), holds_day = #{today}"
            + " WHERE reader_id = #{reader} AND active_holds < #{limit} AND left_at IS NULL"
            + " AND (#{perDay} = 0 OR holds_day IS NULL OR holds_day <> #{today} OR holds_today < #{perDay})")
    int holdPlaced(
            @Param("reader") long reader,
            @Param("limit") int limit,
            @Param("perDay") int perDay,
            @Param("today") LocalDate today);

    @Update("UPDATE reader_tally SET active_holds = active_holds - 1 WHERE reader_id = #{reader}")
    int holdEnded(long reader);
}
