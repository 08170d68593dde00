package io.libraryhub.reader.account.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;

/** {@code card}. */
@Mapper
interface CardMapper extends BaseMapper<CardRow> {}
