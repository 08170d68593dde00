package io.libraryhub.reader.api;

import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param cardExpiresOn the last day on which the card asked for, or the one good longest, is good; null when none is
 * @param blocks codes of what stops the reader now, empty when nothing does
 * @param cardActive whether any card is active and not expired
 * @param language in which messages come: zh or en; null: the reader did not choose
 */
public record Standing(
        ReaderId readerId,
        String category,
        String homeBranch,
        boolean cardActive,
        List<String> blocks,
        @Nullable LocalDate cardExpiresOn,
        @Nullable String language)
        implements Serializable {
    public Standing {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }
}
