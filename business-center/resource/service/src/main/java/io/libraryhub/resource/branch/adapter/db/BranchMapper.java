package io.libraryhub.resource.branch.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface BranchMapper extends BaseMapper<BranchRow> {}
