package io.libraryhub.circulation.hold.adapter.db;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface CycleMapper {
    @Select("SELECT title_id, days, spread_days, loans, as_of FROM title_cycle WHERE title_id = #{title}")
    @Nullable
    CycleRow cycle(long title);

    @Insert(
            """
            <script>
            INSERT INTO title_cycle (title_id, days, spread_days, loans, as_of) VALUES
            <foreach collection="rows" item="row" separator=",">
              (#{row.titleId}, #{row.days}, #{row.spreadDays}, #{row.loans}, #{row.asOf})
            </foreach>
            AS new ON DUPLICATE KEY UPDATE
              days = new.days, spread_days = new.spread_days, loans = new.loans, as_of = new.as_of
            </script>""")
    void note(@Param("rows") List<CycleRow> rows);
}
