package io.libraryhub.resource.acquisition.application;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.Moves;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.decide.domain.Surplus;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.Demand;
import io.libraryhub.resource.acquisition.domain.DemandSource;
import io.libraryhub.resource.acquisition.domain.PolicyBook;
import io.libraryhub.resource.acquisition.domain.Weighings;
import io.libraryhub.resource.acquisition.domain.Weighings.Shelved;
import io.libraryhub.resource.acquisition.domain.Weighings.StockLine;
import io.libraryhub.resource.outside.application.ListedDemand;
import io.libraryhub.resource.outside.domain.OutsideDemand;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes through the stock, a part at a time, and says which copies may go and which should stand elsewhere, by the same
 * demand and the same floor of turnover as purchases. Safe in several instances.
 */
@Component
public class ReviewStock {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewStock.class);
    private static final int BATCH = 100;

    private final Weighings weighings;
    private final DemandSource demand;
    private final ListedDemand listed;
    private final PolicyDesk policies;
    private final AcquisitionPolicy prices;
    private final UsualTerms usual;
    private final Clock clock;
    /** Where the round goes on; a restart begins anew. */
    private TitleId after = new TitleId(0);

    ReviewStock(
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

    /** One part; the next call takes the next, and the last is followed by the first. */
    @Scheduled(fixedDelayString = "${hub.acquisition.stock-review-every:PT30S}", initialDelayString = "PT1M")
    public synchronized void run() {
        List<Shelved> part = weighings.shelved(after, BATCH);
        if (part.isEmpty()) {
            after = new TitleId(0);
            return;
        }
        try {
            review(part);
            after = part.get(part.size() - 1).title();
        } catch (DemandSource.Away e) {
            LOG.warn("the stock is not reviewed while the data hub is away: {}", e.getMessage());
        }
    }

    private void review(List<Shelved> part) {
        DecisionSettings settings = usual.settings();
        List<TitleId> titles = part.stream().map(Shelved::title).toList();
        Map<TitleId, Demand> asked = demand.of(titles, settings);
        Map<TitleId, OutsideDemand> outside = listed.of(titles);
        PolicyBook book = policies.book();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Shelved title : part) {
            Demand own = asked.getOrDefault(title.title(), Demand.none(settings));
            PurchasePolicy rule = own.applied(book.of(title.classCode(), "").rule(prices.priceOf(title.classCode())));
            double perDay = own.asks().demand(settings.prior()).perDay()
                    + Objects.requireNonNull(outside.get(title.title())).perDay();
            weighings.keepStock(title.title(), lines(title, own, perDay, rule), now);
        }
    }

    private List<StockLine> lines(Shelved title, Demand demand, double perDay, PurchasePolicy rule) {
        List<BranchStock> branches = demand.at(title.branches(), perDay, title.waiting());
        int held = branches.stream().mapToInt(BranchStock::copies).sum();
        int onShelf = branches.stream().mapToInt(BranchStock::onShelf).sum();
        double loansPerCopy = held == 0 ? 0 : perDay * rule.horizonDays() / held;
        List<StockLine> lines = new ArrayList<>();
        int surplus = Surplus.of(held, onShelf, title.waiting(), perDay, usual.availability(), rule);
        if (surplus > 0) {
            // First from where fewest ask for a copy.
            List<BranchStock> givers = branches.stream()
                    .filter(each -> each.onShelf() > 0)
                    .sorted(Comparator.comparingDouble(each -> each.askedPerDay() / each.copies()))
                    .toList();
            for (BranchStock giver : givers) {
                int go = Math.min(surplus, giver.onShelf());
                if (go > 0) {
                    lines.add(new StockLine(giver.branch(), "", go, held, loansPerCopy, perDay));
                    surplus -= go;
                }
            }
            return lines;
        }
        Moves.between(branches, rule.cycleDays())
                .forEach(move ->
                        lines.add(new StockLine(move.from(), move.to(), move.copies(), held, loansPerCopy, perDay)));
        return lines;
    }
}
