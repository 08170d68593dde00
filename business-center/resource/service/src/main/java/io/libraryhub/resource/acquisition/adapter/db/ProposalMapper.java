package io.libraryhub.resource.acquisition.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProposalMapper extends BaseMapper<ProposalRow> {
    @Select("SELECT * FROM proposal WHERE id = #{id} FOR UPDATE")
    @Nullable
    ProposalRow lock(@Param("id") long id);

    @Select("SELECT * FROM proposal WHERE open_key = #{titleId} FOR UPDATE")
    @Nullable
    ProposalRow lockOpen(@Param("titleId") long titleId);

    @Select("SELECT title_id FROM proposal WHERE state = 'open' AND origin = #{origin}")
    List<Long> openOf(@Param("origin") String origin);

    @Update("UPDATE proposal SET state = #{to}, quantity = #{quantity}, reason = COALESCE(#{reason}, reason),"
            + " estimated_fen = #{estimatedFen}, muted = #{muted}, changed_at = #{at}"
            + " WHERE id = #{id} AND state = #{from}")
    int move(
            @Param("id") long id,
            @Param("from") String from,
            @Param("to") String to,
            @Param("quantity") int quantity,
            @Param("reason") @Nullable String reason,
            @Param("estimatedFen") long estimatedFen,
            @Param("muted") boolean muted,
            @Param("at") LocalDateTime at);

    @Update("UPDATE proposal SET evidence = #{evidence} WHERE id = #{id}")
    int refresh(@Param("id") long id, @Param("evidence") String evidence);

    @Insert("INSERT INTO proposal_step (proposal_id, from_state, to_state, quantity, by_role, reason, at)"
            + " VALUES (#{id}, #{from}, #{to}, #{quantity}, #{byRole}, #{reason}, #{at})")
    int record(
            @Param("id") long id,
            @Param("from") String from,
            @Param("to") String to,
            @Param("quantity") int quantity,
            @Param("byRole") String byRole,
            @Param("reason") @Nullable String reason,
            @Param("at") LocalDateTime at);

    @Select(
            "SELECT COUNT(*) FROM item WHERE title_id = #{titleId} AND state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')")
    int copies(@Param("titleId") long titleId);

    @Select("SELECT COALESCE(SUM(quantity), 0) FROM proposal"
            + " WHERE title_id = #{titleId} AND state IN ('approved', 'on-order', 'in-process')")
    int onTheirWay(@Param("titleId") long titleId);

    @Select("SELECT COALESCE(MAX(quantity), 0) FROM proposal"
            + " WHERE title_id = #{titleId} AND state = 'rejected' AND muted = 1")
    int refusedQuantity(@Param("titleId") long titleId);

    @Update("UPDATE proposal SET muted = 0 WHERE title_id = #{titleId} AND state = 'rejected' AND muted = 1")
    int forgetRefusals(@Param("titleId") long titleId);
}
