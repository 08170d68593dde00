package io.libraryhub.circulation.balance.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.TitleId;
import java.util.List;

/** @param waiting the active holds of the title that are not suspended */
public record TitleBalance(TitleId title, List<HoldId> waiting) {
    public TitleBalance {
        waiting = List.copyOf(waiting);
    }
}
