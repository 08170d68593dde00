package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader as circulation needs to know one.
 *
 * @param blocks codes of what stops the reader now
 * @param cardUntil the last day of the card; null when not known
 * @param homeBranch where the reader is at home
 */
public record Borrower(
        ReaderId id,
        String category,
        boolean cardActive,
        List<String> blocks,
        @Nullable LocalDate cardUntil,
        String homeBranch) {
    public Borrower {
        blocks = List.copyOf(blocks);
    }

    /** Why this reader cannot be served at all; empty for a reader in good standing. */
    public List<Reason> refusals() {
        return cardActive && blocks.isEmpty()
                ? List.of()
                : List.of(Reason.of(CirculationCodes.READER_BLOCKED, "blocks", String.join(",", blocks)));
    }
}
