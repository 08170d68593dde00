package io.libraryhub.reader.api;

import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.util.List;

/**
 * @param blocks codes of what stops the reader now, empty when nothing does
 * @param cardActive whether any card is active and not expired
 */
public record Standing(ReaderId readerId, String category, String homeBranch, boolean cardActive, List<String> blocks)
        implements Serializable {
    public Standing {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }
}
