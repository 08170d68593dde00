package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open proposals in the order in which money should be spent.
 *
 * @param funds one for each policy that has a fund this year
 * @param lines most reader-days saved for a yuan first; those not weighed yet last
 */
public record BuyingListView(List<Fund> funds, List<Line> lines) implements Serializable {
    public BuyingListView {
        funds = List.copyOf(funds);
        lines = List.copyOf(lines);
    }

    /**
     * @param classCode of the policy that has the fund; empty for any
     * @param spent price and processing of all copies approved this year, whatever became of them
     * @param left what may still be spent, never negative
     * @param free of this, what may be spent by now: a part of a fund is free at once, the rest as the year goes on
     * @param granted of what is free, as the list would spend it
     */
    public record Fund(
            String classCode, String branch, int year, Money amount, Money spent, Money left, Money free, Money granted)
            implements Serializable {}

    /**
     * @param advice null while the proposal has not been weighed
     * @param granted copies that the fund covers; all of them where there is no fund
     * @param fundClass class of the fund it draws on; null: none
     */
    public record Line(ProposalView proposal, @Nullable AdviceView advice, int granted, @Nullable String fundClass)
            implements Serializable {}
}
