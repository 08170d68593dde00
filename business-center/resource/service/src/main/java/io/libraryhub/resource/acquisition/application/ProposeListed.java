package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.resource.acquisition.domain.DemandSource;
import io.libraryhub.resource.acquisition.domain.Evidence;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Proposals;
import io.libraryhub.resource.acquisition.domain.Scope;
import io.libraryhub.resource.acquisition.domain.Standing;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proposes titles that lists from outside send enough readers to, though nobody waits for them yet, where the copy-count
 * decision says that copies would be worth it; and takes a proposal back that nobody decided before its lists lost their
 * weight. What was refused is proposed again only when a new edition of a list names it. Safe in several instances: a title
 * has one open proposal.
 */
@Component
public class ProposeListed {
    private static final Logger LOG = LoggerFactory.getLogger(ProposeListed.class);
    private static final String LIST_OVER = "list-over";
    /** As many as the data hub answers for at once. */
    private static final int BATCH = 100;

    private final Weighings weighings;
    private final Proposals proposals;
    private final ListedDemand listed;
    private final Weigher weigher;
    private final PolicyDesk policies;
    private final Journal journal;
    private final Prices prices;
    private final AcquisitionPolicy policy;
    private final Ids ids;
    private final TransactionTemplate together;
    private final Clock clock;

    ProposeListed(
            Weighings weighings,
            Proposals proposals,
            ListedDemand listed,
            Weigher weigher,
            PolicyDesk policies,
            Journal journal,
            Prices prices,
            AcquisitionPolicy policy,
            Ids ids,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.weighings = weighings;
        this.proposals = proposals;
        this.listed = listed;
        this.weigher = weigher;
        this.policies = policies;
        this.journal = journal;
        this.prices = prices;
        this.policy = policy;
        this.ids = ids;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${hub.acquisition.listed-every:PT10M}",
            initialDelayString = "${hub.acquisition.listed-every:PT10M}")
    public void run() {
        takeBack();
        try {
            List<Standing> part = weighings.listed(new TitleId(0), listed.today(), BATCH);
            while (!part.isEmpty()) {
                propose(part);
                part = weighings.listed(part.get(part.size() - 1).title(), listed.today(), BATCH);
            }
        } catch (DemandSource.Away e) {
            LOG.warn("listed titles are not proposed while the data hub is away: {}", e.getMessage());
        }
    }

    private void propose(List<Standing> part) {
        Map<TitleId, OutsideDemand> outside =
                listed.of(part.stream().map(Standing::title).toList());
        List<Standing> wanted = part.stream()
                .filter(each -> perDay(outside, each.title()) >= policy.getListedPerDay())
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        Map<TitleId, AdviceView> advice = weigher.advice(wanted);
        for (Standing each : wanted) {
            int quantity =
                    Math.min(Objects.requireNonNull(advice.get(each.title())).quantity(), policy.getMostCopies());
            if (quantity > 0) {
                open(each, quantity, Evidence.of(each, Objects.requireNonNull(outside.get(each.title()))));
            }
        }
    }

    private void open(Standing title, int quantity, Map<String, String> evidence) {
        Proposal proposal =
                new Proposal(new ProposalId(ids.next()), title.title(), ProposalState.OPEN, quantity, Proposal.OUTSIDE);
        try {
            together.executeWithoutResult(transaction -> journal.open(
                    proposal, evidence, Roles.SYSTEM, null, prices.estimate(title.title(), quantity), now()));
        } catch (DuplicateKeyException e) {
            LOG.debug("title {} has been proposed meanwhile", title.title());
        }
    }

    /** With the same slack as pressure has, so that nothing opens and closes from one day to the next (F10). */
    private void takeBack() {
        List<TitleId> open = proposals.openOf(Proposal.OUTSIDE);
        Map<TitleId, OutsideDemand> outside = listed.of(open);
        double least = policy.getListedPerDay()
                * policies.book()
                        .of(Scope.ANYTHING.classCode(), Scope.ANYTHING.branch())
                        .terms()
                        .keep();
        open.stream().filter(title -> perDay(outside, title) < least).forEach(this::close);
    }

    private void close(TitleId title) {
        together.executeWithoutResult(transaction -> proposals
                .lockOpen(title)
                .map(Proposals.Open::proposal)
                .filter(open -> open.origin().equals(Proposal.OUTSIDE))
                .ifPresent(open -> journal.move(
                        ProposalState.OPEN,
                        open.to(ProposalState.CLOSED, open.quantity()).orElseThrow(),
                        Roles.SYSTEM,
                        LIST_OVER,
                        prices.estimate(title, open.quantity()),
                        now())));
    }

    private static double perDay(Map<TitleId, OutsideDemand> outside, TitleId title) {
        return Objects.requireNonNull(outside.get(title)).perDay();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
