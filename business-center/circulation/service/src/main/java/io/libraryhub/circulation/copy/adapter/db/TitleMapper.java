package io.libraryhub.circulation.copy.adapter.db;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface TitleMapper {
    @Select("SELECT title_id FROM title WHERE title_id = #{title} FOR UPDATE")
    @Nullable
    Long lock(long title);

    @Select("SELECT title_id FROM title WHERE title_id = #{title} FOR UPDATE SKIP LOCKED")
    @Nullable
    Long lockUnlessBusy(long title);

    @Select("SELECT title_id, name, author, class_code FROM title WHERE title_id = #{title}")
    @Nullable
    TitleRow find(long title);

    // Not INSERT IGNORE: that would share a lock on the row, and two who share it cannot both go on to lock it.
    @Insert(
            "INSERT INTO title (title_id, name, author, class_code) VALUES (#{titleId}, #{name}, #{author}, #{classCode})"
                    + " ON DUPLICATE KEY UPDATE title_id = title.title_id")
    void remember(TitleRow row);

    @Update("UPDATE title SET last_place = last_place + 1 WHERE title_id = #{title}")
    void nextPlace(long title);

    @Select("SELECT last_place FROM title WHERE title_id = #{title}")
    long lastPlace(long title);

    @Insert("INSERT INTO title_demand (title_id, in_short_supply) VALUES (#{title}, #{pressing}) AS new"
            + " ON DUPLICATE KEY UPDATE in_short_supply = new.in_short_supply")
    void demand(@Param("title") long title, @Param("pressing") boolean pressing);

    @Insert(
            "INSERT INTO expected_copies (proposal_id, title_id, quantity) VALUES (#{proposal}, #{title}, #{quantity}) AS new"
                    + " ON DUPLICATE KEY UPDATE quantity = new.quantity")
    void expected(@Param("proposal") long proposal, @Param("title") long title, @Param("quantity") int quantity);

    @Delete("DELETE FROM expected_copies WHERE proposal_id = #{proposal}")
    void expectedNoMore(long proposal);
}
