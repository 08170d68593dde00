package io.libraryhub.resource.title.adapter.db;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface TitleMapper extends BaseMapper<TitleRow> {
    @Select("SELECT * FROM title WHERE local_no = #{localNo} FOR UPDATE")
    @Nullable
    TitleRow lockByLocalNo(@Param("localNo") String localNo);

    @Select("SELECT t.* FROM title_alias a JOIN title t ON t.id = a.title_id WHERE a.local_no = #{localNo}")
    @Nullable
    TitleRow byAlias(@Param("localNo") String localNo);

    @Select("<script>SELECT * FROM title WHERE local_no IN"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach></script>")
    List<TitleRow> byLocalNos(@Param("numbers") Collection<String> numbers);

    @Select("<script>SELECT local_no FROM title_alias WHERE local_no IN"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach></script>")
    List<String> aliasesAmong(@Param("numbers") Collection<String> numbers);

    /** More than a few titles of one ISBN are a flaw of the catalogue that must not make an import slow. */
    @Select("SELECT * FROM title WHERE isbn = #{isbn} ORDER BY id LIMIT 20")
    List<TitleRow> byIsbn(@Param("isbn") String isbn);

    @Insert("INSERT INTO title_alias (local_no, title_id) VALUES (#{localNo}, #{titleId})")
    int addAlias(@Param("localNo") String localNo, @Param("titleId") long titleId);
}
