package io.libraryhub.events.activity.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Statements on sessions. */
@Mapper
public interface SessionMapper extends BaseMapper<SessionRow> {
    @Update("UPDATE activity_session SET registered = registered + 1 WHERE id = #{id} AND registered < quota")
    int takePlace(@Param("id") long id);

    @Update("UPDATE activity_session SET registered = registered - 1 WHERE id = #{id}")
    int givePlaceBack(@Param("id") long id);
}
