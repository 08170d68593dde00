package io.libraryhub.resource.item.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper extends BaseMapper<ItemRow> {
    @Select("SELECT * FROM item WHERE id = #{id} FOR UPDATE")
    @Nullable
    ItemRow lock(@Param("id") long id);

    @Select("SELECT * FROM item WHERE hold_id = #{holdId} ORDER BY id LIMIT 1 FOR UPDATE")
    @Nullable
    ItemRow lockHeldFor(@Param("holdId") long holdId);

    @Select("SELECT id FROM item WHERE barcode = #{barcode}")
    @Nullable
    Long idOf(@Param("barcode") String barcode);

    @Select("SELECT call_number FROM item WHERE title_id = #{titleId} AND call_number <> '' ORDER BY id LIMIT 1")
    @Nullable
    String callNumber(@Param("titleId") long titleId);

    @Update("UPDATE item SET state = #{state}, loan_id = #{loanId}, loan_closed = #{loanClosed}, hold_id = #{holdId},"
            + " branch = #{branch}, placed_at = #{at} WHERE id = #{id}")
    int place(
            @Param("id") long id,
            @Param("state") String state,
            @Param("loanId") long loanId,
            @Param("loanClosed") boolean loanClosed,
            @Param("holdId") @Nullable Long holdId,
            @Param("branch") String branch,
            @Param("at") LocalDateTime at);
}
