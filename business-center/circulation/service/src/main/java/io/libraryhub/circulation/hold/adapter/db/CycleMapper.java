package io.libraryhub.circulation.hold.adapter.db;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CycleMapper {
    // The newest hundred: a title's pace of long ago says little, and the cost stays the same for ever. A copy back
    // within a day was read in the house or lent by mistake: it does not tell how long the next reader keeps it.
    @Select(
            """
            SELECT COUNT(*) AS loans, AVG(TIMESTAMPDIFF(SECOND, opened_at, closed_at)) / 86400 AS mean_days
            FROM (SELECT opened_at, closed_at FROM loan
                  WHERE title_id = #{title} AND closed_at >= opened_at + INTERVAL 1 DAY ORDER BY closed_at DESC LIMIT 100) AS newest""")
    CycleRow cycle(long title);
}
