package io.libraryhub.acquisitions.proposal;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ProposalStep;
import io.libraryhub.resource.api.ProposalView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A purchase proposal.
 *
 * @param state open, approved, on-order, in-process, received, rejected or closed
 * @param quantity copies meant
 * @param origin pressure, staff or outside (lists alone)
 * @param evidence figures it came from, by name
 * @param estimatedPrice of all copies together, in fen
 */
public record ProposalBody(
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
        List<Step> history) {
    /** One move. */
    public record Step(String from, String to, String byRole, @Nullable String reason, Instant at) {
        static Step of(ProposalStep step) {
            return new Step(step.from(), step.to(), step.byRole(), step.reason(), step.at());
        }
    }

    public static ProposalBody of(ProposalView view) {
        return new ProposalBody(
                view.id(),
                view.titleId(),
                view.title(),
                view.author(),
                view.state(),
                view.quantity(),
                view.origin(),
                view.evidence(),
                view.reason(),
                view.estimatedPrice(),
                view.openedAt(),
                view.changedAt(),
                view.history().stream().map(Step::of).toList());
    }
}
