package io.libraryhub.circulation.balance.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;

/**
 * @param waiting the active holds of the title that are not suspended
 * @param serving its copies that can serve readers, be they out or not
 * @param idle those that cannot
 * @param loans that are out
 */
public record TitleBalance(
        TitleId title, List<HoldId> waiting, List<ItemId> serving, List<ItemId> idle, List<OpenLoan> loans) {
    public TitleBalance {
        waiting = List.copyOf(waiting);
        serving = List.copyOf(serving);
        idle = List.copyOf(idle);
        loans = List.copyOf(loans);
    }

    public record OpenLoan(LoanId id, Instant openedAt) {}
}
