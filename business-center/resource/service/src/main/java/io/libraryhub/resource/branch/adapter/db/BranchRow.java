package io.libraryhub.resource.branch.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.libraryhub.resource.branch.domain.Branch;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code branch}; it never leaves this package. */
@TableName("branch")
public class BranchRow {
    @TableId(type = IdType.INPUT)
    String code = "";

    String nameZh = "";
    String nameEn = "";
    String kind = "";
    String zone = "";
    String opens = "";
    String closes = "";
    int seats;

    @Nullable
    LocalDateTime changedAt;

    static BranchRow of(Branch branch, LocalDateTime at) {
        BranchRow row = new BranchRow();
        row.code = branch.code();
        row.nameZh = branch.nameZh();
        row.nameEn = branch.nameEn();
        row.kind = branch.kind();
        row.zone = branch.zone();
        row.opens = branch.opens();
        row.closes = branch.closes();
        row.seats = branch.seats();
        row.changedAt = at;
        return row;
    }

    Branch branch() {
        return new Branch(code, nameZh, nameEn, kind, zone, opens, closes, seats);
    }
}
