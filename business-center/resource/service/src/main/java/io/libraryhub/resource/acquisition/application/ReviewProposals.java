package io.libraryhub.resource.acquisition.application;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.Decision;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.Placement;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.Advice;
import io.libraryhub.resource.acquisition.domain.Demand;
import io.libraryhub.resource.acquisition.domain.DemandSource;
import io.libraryhub.resource.acquisition.domain.KeptPolicy;
import io.libraryhub.resource.acquisition.domain.PolicyBook;
import io.libraryhub.resource.acquisition.domain.Weighing;
import io.libraryhub.resource.acquisition.domain.Weighings;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.outside.application.ListedDemand;
import io.libraryhub.resource.outside.domain.OutsideDemand;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Weighs the open proposals: what each copy would do for those who wait, by today's demand. Advice only; whether a proposal
 * is open is decided by the pressure on its title. Safe in several instances: the same figures give the same advice.
 */
@Component
public class ReviewProposals {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewProposals.class);
    /** As many as the data hub answers for at once. */
    private static final int BATCH = 100;

    private final Weighings weighings;
    private final DemandSource demand;
    private final ListedDemand listed;
    private final PolicyDesk policies;
    private final AcquisitionPolicy prices;
    private final UsualTerms usual;
    private final Clock clock;

    ReviewProposals(
            Weighings weighings,
            DemandSource demand,
            ListedDemand listed,
            PolicyDesk policies,
            AcquisitionPolicy prices,
            UsualTerms usual,
            Clock clock) {
        this.weighings = weighings;
        this.demand = demand;
        this.listed = listed;
        this.policies = policies;
        this.prices = prices;
        this.usual = usual;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.acquisition.review-every:PT5S}")
    public void run() {
        try {
            List<Weighing> due = due();
            while (!due.isEmpty()) {
                weigh(due);
                due = due.size() < BATCH ? List.of() : due();
            }
        } catch (DemandSource.Away e) {
            LOG.warn("proposals are not weighed while the data hub is away: {}", e.getMessage());
        }
    }

    private List<Weighing> due() {
        return weighings.due(clock.instant().minus(usual.reweighAfter()), BATCH);
    }

    private void weigh(List<Weighing> due) {
        DecisionSettings settings = usual.settings();
        List<TitleId> titles = due.stream().map(Weighing::title).distinct().toList();
        Map<TitleId, Demand> asked = demand.of(titles, settings);
        Map<TitleId, OutsideDemand> outside = listed.of(titles);
        PolicyBook book = policies.book();
        for (Weighing each : due) {
            Demand own = asked.getOrDefault(each.title(), Demand.none(settings));
            OutsideDemand others = Objects.requireNonNull(outside.get(each.title()));
            weighings.keep(each.proposal(), advice(each, own, others, book.of(each.classCode(), ""), settings));
        }
    }

    private AdviceView advice(
            Weighing title, Demand demand, OutsideDemand outside, KeptPolicy policy, DecisionSettings settings) {
        PurchasePolicy rule = policy.rule(prices.priceOf(title.classCode()));
        Situation now = settings.situation(
                title.waiting(),
                title.supply().copies(),
                title.supply().onTheirWay(),
                demand.asks().demand(settings.prior()).plus(outside.demand()),
                rule);
        Decision decision = settings.decider().decide(title.title().value(), now, rule);
        List<BranchStock> branches = demand.at(title.branches(), now.demand().perDay(), title.waiting());
        Map<String, Integer> placement = Placement.of(decision.quantity(), branches, rule.cycleDays());
        return Advice.of(decision, policy, rule, placement, outside.parts(), demand.asOf(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
