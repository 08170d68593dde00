package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param origin pressure, staff or outside (lists alone)
 * @param evidence figures it came from, by name
 */
public record ProposalView(
        ProposalId id,
        TitleId titleId,
        String title,
        String author,
        String state,
        int quantity,
        String origin,
        Map<String, String> evidence,
        @Nullable String reason,
        Money estimatedPrice,
        Instant openedAt,
        Instant changedAt,
        List<ProposalStep> history)
        implements Serializable {
    public ProposalView {
        history = history == null ? List.of() : List.copyOf(history);
    }
}
