package io.libraryhub.events.activity.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on registrations. */
@Mapper
public interface RegistrationMapper extends BaseMapper<RegistrationRow> {
    @Select("SELECT id, session_id, reader_id, state, registered_at, cancelled_at FROM registration WHERE id = #{id}"
            + " FOR UPDATE")
    @Nullable
    RegistrationRow lock(@Param("id") long id);

    @Update("UPDATE registration SET state = 'cancelled', cancelled_at = #{at} WHERE id = #{id}")
    int cancel(@Param("id") long id, @Param("at") LocalDateTime at);

    @Select("SELECT id, session_id, reader_id, state, registered_at, cancelled_at FROM registration"
            + " WHERE reader_id = #{reader} ORDER BY registered_at DESC, id DESC LIMIT #{offset}, #{size}")
    List<RegistrationRow> pageOf(@Param("reader") long reader, @Param("offset") int offset, @Param("size") int size);
}
