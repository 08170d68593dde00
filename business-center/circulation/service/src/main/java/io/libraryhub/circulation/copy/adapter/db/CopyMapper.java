package io.libraryhub.circulation.copy.adapter.db;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface CopyMapper {
    String COLUMNS =
            "item_id, title_id, barcode, item_type, collection, volume, home_branch, at_branch, state, hold_id, version";

    @Select("SELECT " + COLUMNS + " FROM copy WHERE barcode = #{barcode}")
    @Nullable
    CopyRow byBarcode(String barcode);

    @Select(
            """
            SELECT c.item_id, c.title_id, c.barcode, c.item_type, c.collection, c.volume, c.home_branch, c.at_branch,
                   c.state, c.hold_id, c.version
            FROM copy c JOIN title t ON t.title_id = c.title_id
            WHERE c.barcode = #{barcode} FOR UPDATE OF t""")
    @Nullable
    CopyRow byBarcodeWithTitleLocked(String barcode);

    @Select("SELECT " + COLUMNS + " FROM copy WHERE item_id = #{item}")
    @Nullable
    CopyRow byId(long item);

    @Insert("INSERT INTO copy (" + COLUMNS
            + ") VALUES (#{itemId}, #{titleId}, #{barcode}, #{itemType}, #{collection}, #{volume}, #{homeBranch},"
            + " #{atBranch}, #{state}, #{holdId}, #{version})")
    void insert(CopyRow row);

    @Update("UPDATE copy SET at_branch = #{atBranch}, state = #{state}, hold_id = #{holdId}, version = #{version}"
            + " WHERE item_id = #{itemId} AND version = #{version} - 1")
    int update(CopyRow row);

    @Select(
            """
            SELECT COUNT(*) AS copies,
                   COALESCE(SUM(state = 'available'), 0) AS free,
                   COALESCE(SUM(state = 'available' AND at_branch = #{branch}), 0) AS free_here,
                   (SELECT COALESCE(SUM(e.quantity), 0) FROM expected_copies e WHERE e.title_id = #{title}) AS expected
            FROM copy WHERE title_id = #{title} AND (#{volume} = '' OR volume = #{volume})
              AND state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')""")
    StockRow stock(@Param("title") long title, @Param("volume") String volume, @Param("branch") String branch);

    @Select("SELECT DISTINCT volume FROM copy WHERE title_id = #{title} AND volume <> '' AND state <> 'withdrawn'")
    List<String> volumes(long title);
}
