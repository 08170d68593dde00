package io.libraryhub.events.visit.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code visit}; times are UTC. */
@TableName("visit")
@SuppressWarnings("NullAway.Init") // MyBatis fills the fields of a row.
public class VisitRow {
    @TableId(type = IdType.INPUT)
    public Long id;

    public Long readerId;
    public String venue;
    public LocalDate day;
    public String code;
    public String state;
    public LocalDateTime bookedAt;
    public @Nullable LocalDateTime enteredAt;
    public @Nullable LocalDateTime leftAt;
    public @Nullable LocalDateTime endedAt;
}
