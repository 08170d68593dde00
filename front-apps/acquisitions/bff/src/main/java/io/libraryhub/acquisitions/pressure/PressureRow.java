package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ProposalView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A title that readers wait for, with the figures behind.
 *
 * @param unmetDemand weighted searches that found nothing available
 * @param copies copies that can be lent
 * @param ratio (activeHolds + unmetDemand) / (copies + onOrder + inProcess)
 * @param shortage copies to buy by formula F1
 * @param estimate of the waits now and with the shortage bought
 * @param proposal the proposal under way, if there is one
 * @param title absent while the catalogue does not answer
 */
public record PressureRow(
        TitleId titleId,
        int activeHolds,
        double unmetDemand,
        int copies,
        int onOrder,
        int inProcess,
        double ratio,
        int shortage,
        boolean pressing,
        Instant asOf,
        WaitEstimate estimate,
        @Nullable ProposalMark proposal,
        @Nullable TitleLine title) {
    /** A proposal in one line. */
    public record ProposalMark(ProposalId id, String state, int quantity) {}

    static PressureRow of(
            PressureLine line, @Nullable ProposalView proposal, @Nullable TitleLine title, WaitPolicy policy) {
        long price = proposal == null || proposal.quantity() < 1
                ? policy.usualPriceFen()
                : proposal.estimatedPrice().fen() / proposal.quantity();
        return new PressureRow(
                line.titleId(),
                line.activeHolds(),
                line.unmetDemand(),
                line.copies(),
                line.onOrder(),
                line.inProcess(),
                line.ratio(),
                line.shortage(),
                line.pressing(),
                line.asOf(),
                WaitEstimate.of(
                        line.activeHolds(),
                        line.copies() + line.onOrder() + line.inProcess(),
                        line.shortage(),
                        price > 0 ? price : policy.usualPriceFen(),
                        policy.cycleOf(line)),
                proposal == null ? null : new ProposalMark(proposal.id(), proposal.state(), proposal.quantity()),
                title);
    }
}
