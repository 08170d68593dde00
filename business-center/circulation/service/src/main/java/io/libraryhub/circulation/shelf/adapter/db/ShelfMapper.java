package io.libraryhub.circulation.shelf.adapter.db;

import io.libraryhub.circulation.shelf.adapter.db.ShelfRows.TransitLine;
import io.libraryhub.circulation.shelf.adapter.db.ShelfRows.WithheldLine;
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
interface ShelfMapper {
    @Insert("INSERT INTO transit (item_id, from_branch, to_branch, hold_id, sent_at, expected_by, missing_after)"
            + " VALUES (#{item}, #{from}, #{to}, #{hold}, #{sentAt}, #{expectedBy}, #{missingAfter})")
    void begin(
            @Param("item") long item,
            @Param("from") String from,
            @Param("to") String to,
            @Param("hold") @Nullable Long hold,
            @Param("sentAt") Instant sentAt,
            @Param("expectedBy") Instant expectedBy,
            @Param("missingAfter") @Nullable Instant missingAfter);

    @Update("UPDATE transit SET to_branch = #{to}, hold_id = #{hold} WHERE open_item = #{item}")
    int redirect(@Param("item") long item, @Param("to") String to, @Param("hold") @Nullable Long hold);

    @Update("UPDATE transit SET ended_at = #{now} WHERE open_item = #{item}")
    int end(@Param("item") long item, @Param("now") Instant now);

    @Select("SELECT item_id FROM transit WHERE open_missing < #{now} ORDER BY open_missing, transit_id LIMIT #{atMost}")
    List<Long> givenUp(@Param("now") Instant now, @Param("atMost") int atMost);

    @Select("SELECT EXISTS (SELECT 1 FROM transit WHERE open_item = #{item} AND missing_after < #{now})")
    boolean isGivenUp(@Param("item") long item, @Param("now") Instant now);

    String ON_THE_WAY =
            """
            FROM transit r JOIN copy c ON c.item_id = r.item_id JOIN title t ON t.title_id = c.title_id
            WHERE r.open_sent IS NOT NULL
              AND (#{from} IS NULL OR r.from_branch = #{from}) AND (#{to} IS NULL OR r.to_branch = #{to})
              AND (NOT #{lateOnly} OR r.expected_by < #{now})
            """;

    @Select("SELECT r.item_id, c.title_id, c.barcode, t.name, r.from_branch, r.to_branch, r.hold_id, r.sent_at,"
            + " r.expected_by " + ON_THE_WAY + "ORDER BY r.open_sent, r.transit_id LIMIT #{skip}, #{size}")
    List<TransitLine> onTheWay(
            @Param("from") @Nullable String from,
            @Param("to") @Nullable String to,
            @Param("lateOnly") boolean lateOnly,
            @Param("now") Instant now,
            @Param("skip") int skip,
            @Param("size") int size);

    @Select("SELECT COUNT(*) " + ON_THE_WAY)
    long countOnTheWay(
            @Param("from") @Nullable String from,
            @Param("to") @Nullable String to,
            @Param("lateOnly") boolean lateOnly,
            @Param("now") Instant now);

    @Insert("INSERT INTO withholding (item_id, reason, branch, actor_id, actor_role, noted_at, hold_ready_at)"
            + " VALUES (#{item}, #{reason}, #{branch}, #{by.id}, #{by.role}, #{at}, #{holdReadyAt})")
    void withhold(
            @Param("item") long item,
            @Param("reason") String reason,
            @Param("branch") String branch,
            @Param("by") Actor by,
            @Param("at") Instant at,
            @Param("holdReadyAt") @Nullable Instant holdReadyAt);

    @Update("UPDATE withholding SET ended_at = #{now} WHERE open_item = #{item}")
    int serveAgain(@Param("item") long item, @Param("now") Instant now);

    String OUT_OF_SERVICE =
            """
            FROM withholding w JOIN copy c ON c.item_id = w.item_id JOIN title t ON t.title_id = c.title_id
            WHERE w.open_item IS NOT NULL
              AND (#{branch} IS NULL OR w.branch = #{branch}) AND (#{reason} IS NULL OR w.reason = #{reason})
            """;

    @Select("SELECT w.item_id, c.title_id, c.barcode, t.name, w.branch, w.reason, w.noted_at " + OUT_OF_SERVICE
            + "ORDER BY w.noted_at DESC, w.withholding_id DESC LIMIT #{skip}, #{size}")
    List<WithheldLine> outOfService(
            @Param("branch") @Nullable String branch,
            @Param("reason") @Nullable String reason,
            @Param("skip") int skip,
            @Param("size") int size);

    @Select("SELECT COUNT(*) " + OUT_OF_SERVICE)
    long countOutOfService(@Param("branch") @Nullable String branch, @Param("reason") @Nullable String reason);

    @Insert("INSERT INTO house_use (item_id, branch, used_at) VALUES (#{item}, #{branch}, #{now})")
    void use(@Param("item") long item, @Param("branch") String branch, @Param("now") Instant now);

    @Select("SELECT COUNT(*) FROM house_use WHERE item_id = #{item}")
    int uses(long item);
}
