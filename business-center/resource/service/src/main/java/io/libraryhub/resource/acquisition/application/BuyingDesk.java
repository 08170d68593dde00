package io.libraryhub.resource.acquisition.application;

import io.libraryhub.copycount.decide.domain.Allocation;
import io.libraryhub.copycount.decide.domain.Bid;
import io.libraryhub.copycount.decide.domain.MarginalCopy;
import io.libraryhub.copycount.decide.domain.ThresholdReport;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.Advice;
import io.libraryhub.resource.acquisition.domain.KeptPolicy;
import io.libraryhub.resource.acquisition.domain.PolicyBook;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Scope;
import io.libraryhub.resource.acquisition.domain.Weighings;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.BuyingListView;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.ThresholdReportView;
import io.libraryhub.resource.title.application.TitleViews;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What money should be spent on first, and what decisions teach. */
@Component
public class BuyingDesk {
    /** Open proposals looked at; far more than a library has. */
    private static final int MOST = 50 * Page.MAX_SIZE;

    private final ProposalViews proposals;
    private final Weighings weighings;
    private final PolicyDesk policies;
    private final TitleViews titles;
    private final UsualTerms usual;
    private final Clock clock;

    BuyingDesk(
            ProposalViews proposals,
            Weighings weighings,
            PolicyDesk policies,
            TitleViews titles,
            UsualTerms usual,
            Clock clock) {
        this.proposals = proposals;
        this.weighings = weighings;
        this.policies = policies;
        this.titles = titles;
        this.usual = usual;
        this.clock = clock;
    }

    private record Open(ProposalView proposal, @Nullable AdviceView advice, @Nullable KeptPolicy fund) {
        List<MarginalCopy> copies() {
            return advice == null ? List.of() : Advice.copies(advice);
        }

        double savedPerYuan() {
            return advice == null ? -1 : advice.savedPerYuan();
        }
    }

    public BuyingListView list() {
        ZoneId zone = ZoneId.of(usual.zone());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        int year = today.getYear();
        double passed = (double) today.getDayOfYear() / today.lengthOfYear();
        PolicyBook book = policies.book();
        List<Open> open = open(book, year);
        Map<Scope, Long> spent = spent(book, year, zone);
        Map<Long, Integer> granted = new HashMap<>();
        List<BuyingListView.Fund> funds = new ArrayList<>();
        for (KeptPolicy policy : book.policies()) {
            FundView fund = policy.fund();
            if (fund != null && fund.year() == year) {
                long used = spent.getOrDefault(policy.scope(), 0L);
                long left = Math.max(0, fund.amount().fen() - used);
                long free = usual.settings().pace().free(fund.amount().fen(), used, passed);
                Allocation<Long> allocation = Allocation.of(bids(open, policy), free);
                granted.putAll(allocation.granted());
                funds.add(new BuyingListView.Fund(
                        policy.scope().classCode(),
                        policy.scope().branch(),
                        year,
                        fund.amount(),
                        new Money(used),
                        new Money(left),
                        new Money(free),
                        new Money(allocation.spent())));
            }
        }
        List<BuyingListView.Line> lines = open.stream()
                .sorted(Comparator.comparingDouble(Open::savedPerYuan)
                        .reversed()
                        .thenComparing(each -> each.proposal().id().value()))
                .map(each -> line(each, granted))
                .toList();
        return new BuyingListView(funds, lines);
    }

    private List<Open> open(PolicyBook book, int year) {
        List<ProposalView> views = new ArrayList<>();
        for (int page = 0; page * Page.MAX_SIZE < MOST; page++) {
            Page<ProposalView> found = proposals.page(ProposalState.OPEN.word(), page, Page.MAX_SIZE);
            views.addAll(found.items());
            if ((page + 1L) * Page.MAX_SIZE >= found.total()) {
                break;
            }
        }
        Map<ProposalId, AdviceView> advice =
                weighings.advice(views.stream().map(ProposalView::id).toList());
        Map<TitleId, String> classes = new HashMap<>();
        titles.all(views.stream().map(ProposalView::titleId).toList())
                .forEach(title -> classes.put(title.id(), title.classCode()));
        return views.stream()
                .map(view -> new Open(
                        view,
                        advice.get(view.id()),
                        book.fundOf(classes.getOrDefault(view.titleId(), ""), "", year)
                                .orElse(null)))
                .toList();
    }

    private static List<Bid<Long>> bids(List<Open> open, KeptPolicy policy) {
        return open.stream()
                .filter(each -> policy.equals(each.fund()))
                .map(each -> new Bid<>(each.proposal().id().value(), each.copies()))
                .toList();
    }

    private static BuyingListView.Line line(Open open, Map<Long, Integer> granted) {
        KeptPolicy fund = open.fund();
        int covered = fund == null
                ? open.copies().size()
                : granted.getOrDefault(open.proposal().id().value(), 0);
        return new BuyingListView.Line(
                open.proposal(),
                open.advice(),
                covered,
                fund == null ? null : fund.scope().classCode());
    }

    /** By the scope of the fund that each purchase drew on. */
    private Map<Scope, Long> spent(PolicyBook book, int year, ZoneId zone) {
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        Instant to = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        Map<Scope, Long> spent = new HashMap<>();
        weighings.committedByClass(from, to).forEach((code, committed) -> {
            long processing = book.of(code, "").terms().processing().fen();
            long fen = committed.price() + committed.copies() * processing;
            book.fundOf(code, "", year).ifPresent(policy -> spent.merge(policy.scope(), fen, Long::sum));
        });
        return spent;
    }

    public ThresholdReportView thresholds() {
        Instant since = clock.instant().minus(Duration.ofDays(usual.reportDays()));
        ThresholdReport report =
                ThresholdReport.of(weighings.decided(since), usual.reportLeast(), usual.reportTolerated());
        return new ThresholdReportView(
                report.rows().stream().map(BuyingDesk::line).toList(),
                new LinkedHashMap<>(report.suggested()),
                usual.reportDays());
    }

    private static ThresholdReportView.ThresholdLine line(ThresholdReport.Row row) {
        return new ThresholdReportView.ThresholdLine(
                row.classCode(),
                row.from(),
                Double.isInfinite(row.to()) ? null : row.to(),
                row.decided(),
                row.refused(),
                row.reasons());
    }
}
