package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import java.util.List;

/**
 * A reader as circulation needs to know one.
 *
 * @param blocks codes of what stops the reader now
 */
public record Borrower(ReaderId id, String category, boolean cardActive, List<String> blocks) {
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
