package io.libraryhub.bench.policy;

import io.libraryhub.copycount.decide.domain.Allocation;
import io.libraryhub.copycount.decide.domain.Bid;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.PurchaseDecider;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.whatif.domain.Situation;
import java.util.ArrayList;
import java.util.List;

/** The hub's own decisions with its usual policy: the classes that the running hub uses. */
record HubRule(DecisionSettings settings, PurchasePolicy usual) implements Rule {
    @Override
    public String name() {
        return "hub";
    }

    @Override
    public int[] buy(List<Title> titles, Purse purse, long processing) {
        PurchaseDecider decider = settings.decider();
        List<Bid<Integer>> bids = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            if (title.waiting() > 0) {
                PurchasePolicy policy = usual.at(title.price());
                Situation now = settings.situation(
                        title.waiting(), title.copies(), title.ordered(), title.asks(settings), policy);
                bids.add(new Bid<>(i, decider.decide(i, now, policy).copies()));
            }
        }
        int[] bought = new int[titles.size()];
        Allocation.of(bids, settings.pace().free(purse.fund(), purse.spent(), purse.passed()))
                .granted()
                .forEach((i, copies) -> bought[i] = copies);
        return bought;
    }
}
