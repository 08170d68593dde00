package io.libraryhub.events.activity.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.LocalDateTime;

/** A row of {@code activity_session}; times are UTC, tags are joined by a bar. */
@TableName("activity_session")
@SuppressWarnings("NullAway.Init") // MyBatis fills the fields of a row.
public class SessionRow {
    @TableId(type = IdType.INPUT)
    public Long id;

    public String titleZh;
    public String titleEn;
    public String kind;
    public String branch;
    public LocalDateTime startsAt;
    public LocalDateTime endsAt;
    public Integer quota;
    public Integer registered;
    public String tags;
    public String audience;
    public String descriptionZh;
}
