package io.libraryhub.acquisitions.buying;

import io.libraryhub.acquisitions.proposal.ProposalBody;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.BuyingListView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param lines in the order in which money should be spent */
public record BuyingBody(List<BuyingListView.Fund> funds, List<BuyingLine> lines) {
    /**
     * @param advice absent while the proposal has not been weighed
     * @param granted copies that the fund covers now; all of them where there is no fund
     * @param fundClass class of the fund it draws on; absent where there is none
     */
    public record BuyingLine(
            ProposalBody proposal, @Nullable AdviceView advice, int granted, @Nullable String fundClass) {}

    static BuyingBody of(BuyingListView view) {
        return new BuyingBody(
                view.funds(),
                view.lines().stream()
                        .map(line -> new BuyingLine(
                                ProposalBody.of(line.proposal()), line.advice(), line.granted(), line.fundClass()))
                        .toList());
    }
}
