package io.libraryhub.reader.identity.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;

/** {@code staff}. */
@Mapper
interface StaffMapper extends BaseMapper<StaffRow> {}
