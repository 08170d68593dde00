package io.libraryhub.resource.acquisition.application;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.Decision;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.Placement;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.Advice;
import io.libraryhub.resource.acquisition.domain.BranchPromises;
import io.libraryhub.resource.acquisition.domain.Demand;
import io.libraryhub.resource.acquisition.domain.DemandSource;
import io.libraryhub.resource.acquisition.domain.KeptPolicy;
import io.libraryhub.resource.acquisition.domain.PolicyBook;
import io.libraryhub.resource.acquisition.domain.Standing;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.outside.application.ListedDemand;
import io.libraryhub.resource.outside.domain.OutsideDemand;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says how many more copies titles should have, by today's demand, what lists say of them and the policies in force. */
@Component
class Weigher {
    private final DemandSource demand;
    private final ListedDemand listed;
    private final PolicyDesk policies;
    private final AcquisitionPolicy prices;
    private final UsualTerms usual;
    private final Clock clock;

    Weigher(
            DemandSource demand,
            ListedDemand listed,
            PolicyDesk policies,
            AcquisitionPolicy prices,
            UsualTerms usual,
            Clock clock) {
        this.demand = demand;
        this.listed = listed;
        this.policies = policies;
        this.prices = prices;
        this.usual = usual;
        this.clock = clock;
    }

    /**
     * @param titles at most 100
     * @throws DemandSource.Away while the data hub does not answer
     */
    Map<TitleId, AdviceView> advice(List<Standing> titles) {
        DecisionSettings settings = usual.settings();
        List<TitleId> ids = titles.stream().map(Standing::title).distinct().toList();
        Map<TitleId, Demand> asked = demand.of(ids, settings);
        Map<TitleId, OutsideDemand> outside = listed.of(ids);
        PolicyBook book = policies.book();
        Map<TitleId, AdviceView> advice = new HashMap<>();
        for (Standing each : titles) {
            Demand own = asked.getOrDefault(each.title(), Demand.none(settings));
            OutsideDemand others = Objects.requireNonNull(outside.get(each.title()));
            advice.put(each.title(), advice(each, own, others, book, settings));
        }
        return advice;
    }

    private AdviceView advice(
            Standing title, Demand own, OutsideDemand outside, PolicyBook book, DecisionSettings settings) {
        KeptPolicy policy = book.of(title.classCode(), "");
        PurchasePolicy rule = own.applied(policy.rule(prices.priceOf(title.classCode())));
        int coming = title.supply().onTheirWay();
        Situation now = settings.situation(
                title.waiting(),
                title.supply().copies(),
                coming,
                own.asks().demand(settings.prior()).plus(outside.demand()),
                rule);
        List<BranchStock> branches = own.at(title.branches(), now.demand().perDay(), title.waiting());
        Map<String, Integer> missing = BranchPromises.missing(book, title.classCode(), branches, own.cycleDays());
        int atBranches = missing.values().stream().mapToInt(Integer::intValue).sum() - coming;
        Decision decision = settings.decider().decide(title.title().value(), now, rule, Math.max(0, atBranches));
        Map<String, Integer> placement = Placement.of(decision.quantity(), missing, branches, rule.cycleDays());
        return Advice.of(
                decision,
                policy,
                rule,
                placement,
                outside.parts(),
                own.asOf(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
