package io.libraryhub.events.activity.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code registration}; times are UTC. */
@TableName("registration")
@SuppressWarnings("NullAway.Init") // MyBatis fills the fields of a row.
public class RegistrationRow {
    @TableId(type = IdType.INPUT)
    public Long id;

    public Long sessionId;
    public Long readerId;
    public String state;
    public LocalDateTime registeredAt;
    public @Nullable LocalDateTime cancelledAt;
}
