package io.libraryhub.resource.item.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper extends BaseMapper<ItemRow> {
    @Select("SELECT * FROM item WHERE hold_id = #{holdId} ORDER BY id LIMIT 1 FOR UPDATE")
    @Nullable
    ItemRow lockHeldFor(@Param("holdId") long holdId);

    @Select("SELECT id FROM item WHERE barcode = #{barcode}")
    @Nullable
    Long idOf(@Param("barcode") String barcode);

    @Select("SELECT call_number FROM item WHERE title_id = #{titleId} AND call_number <> '' ORDER BY id LIMIT 1")
    @Nullable
    String callNumber(@Param("titleId") long titleId);
}
