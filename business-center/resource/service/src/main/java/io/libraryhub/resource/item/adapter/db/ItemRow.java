package io.libraryhub.resource.item.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.item.domain.ItemStanding;
import io.libraryhub.resource.item.domain.ItemState;
import io.libraryhub.resource.item.domain.Items.NewCopy;
import io.libraryhub.resource.item.domain.Items.Placed;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code item}; it never leaves this package. */
@TableName("item")
public class ItemRow {
    @TableId(type = IdType.INPUT)
    Long id = 0L;

    long titleId;
    String barcode = "";
    String branch = "";
    String callNumber = "";
    long priceFen;
    String itemType = "";
    String collection = "";
    String volume = "";
    String state = "";
    long loanId;
    boolean loanClosed;

    @Nullable
    Long holdId;

    String origin = "";

    @Nullable
    Long proposalId;

    @Nullable
    LocalDateTime addedAt;

    static ItemRow of(NewCopy copy, ItemStanding standing, LocalDateTime at) {
        ItemRow row = new ItemRow();
        row.id = copy.id().value();
        row.titleId = copy.title().value();
        row.barcode = copy.barcode();
        row.branch = standing.branch();
        row.callNumber = copy.callNumber();
        row.priceFen = copy.priceFen();
        row.itemType = copy.itemType();
        row.collection = copy.collection();
        row.volume = copy.volume();
        row.state = standing.state().word();
        row.loanId = standing.loanId();
        row.loanClosed = standing.loanClosed();
        row.holdId = standing.holdId();
        row.origin = copy.origin();
        row.proposalId = copy.proposalId();
        row.addedAt = at;
        return row;
    }

    Placed placed() {
        return new Placed(
                new ItemId(id),
                new TitleId(titleId),
                new ItemStanding(ItemState.of(state), loanId, loanClosed, holdId, branch));
    }
}
