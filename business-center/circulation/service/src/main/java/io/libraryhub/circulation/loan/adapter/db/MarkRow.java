package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import java.time.Instant;

/** A row of {@code loan_mark}. */
public record MarkRow(
        long loanId, long itemId, String mark, String note, String actorId, String actorRole, Instant markedAt) {
    LoanMark asMark() {
        return new LoanMark(
                new LoanId(loanId), new ItemId(itemId), mark, note, new Actor(actorId, actorRole, null), markedAt);
    }
}
