package io.libraryhub.circulation.api;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param state open, closed, claimed-returned (an open loan), lost (one that ended so) or voided (one that never was) */
public record LoanView(
        LoanId id,
        ItemId itemId,
        TitleId titleId,
        ReaderId readerId,
        String barcode,
        String title,
        String author,
        String branch,
        String state,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        int renewals,
        boolean overdue)
        implements Serializable {}
