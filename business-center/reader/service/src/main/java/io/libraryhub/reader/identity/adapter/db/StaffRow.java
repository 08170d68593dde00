package io.libraryhub.reader.identity.adapter.db;

import com.baomidou.mybatisplus.annotation.FieldStrategy;
import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.reader.api.StaffView;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff}. */
@TableName("staff")
@SuppressWarnings("NullAway.Init") // filled by MyBatis from columns that are NOT NULL
public class StaffRow {
    @TableId(type = IdType.INPUT)
    Long id;

    String loginName;
    String displayName;
    String role;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    @Nullable
    String branch;

    Boolean active;
    String passwordHash;
    /** UTC. */
    LocalDateTime savedAt;

    /** Without login name and password, which an update then leaves alone. */
    static StaffRow of(StaffView view, Instant now) {
        StaffRow row = new StaffRow();
        row.id = view.id().value();
        row.displayName = view.displayName();
        row.role = view.role();
        row.branch = view.branch();
        row.active = view.active();
        row.savedAt = Utc.of(now);
        return row;
    }

    StaffView toView() {
        return new StaffView(new StaffId(id), loginName, displayName, role, branch, active);
    }
}
