package io.libraryhub.resource.acquisition.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code proposal}; it never leaves this package. */
@TableName("proposal")
public class ProposalRow {
    @TableId(type = IdType.INPUT)
    Long id = 0L;

    long titleId;
    String state = "";
    int quantity;
    String origin = "";
    String evidence = "{}";

    @Nullable
    String reason;

    long estimatedFen;
    boolean muted;

    @Nullable
    LocalDateTime openedAt;

    @Nullable
    LocalDateTime changedAt;

    Proposal proposal() {
        return new Proposal(new ProposalId(id), new TitleId(titleId), ProposalState.of(state), quantity, origin);
    }
}
