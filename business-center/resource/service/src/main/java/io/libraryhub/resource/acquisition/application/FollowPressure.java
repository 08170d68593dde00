package io.libraryhub.resource.acquisition.application;

import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.acquisition.domain.Evidence;
import io.libraryhub.resource.acquisition.domain.MeasuredCycles;
import io.libraryhub.resource.acquisition.domain.PolicyBook;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Proposals;
import io.libraryhub.resource.acquisition.domain.PurchaseRule;
import io.libraryhub.resource.acquisition.domain.Supply;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.outside.application.ListedDemand;
import io.libraryhub.resource.title.application.TitleViews;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, raises and closes proposals as the pressure on a title rises and falls. What is too much the purchase policy says
 * that covers the title, with the cycle that was measured of its copies where enough loans tell; the stream's own threshold
 * only marks titles.
 */
@Component
public class FollowPressure {
    private static final String FELL = "pressure-fell";
    private static final String ROSE = "pressure-rose";

    private final Proposals proposals;
    private final MeasuredCycles cycles;
    private final PolicyDesk policies;
    private final TitleViews titles;
    private final ListedDemand listed;
    private final Journal journal;
    private final Prices prices;
    private final AcquisitionPolicy policy;
    private final Ids ids;
    private final Clock clock;

    FollowPressure(
            Proposals proposals,
            MeasuredCycles cycles,
            PolicyDesk policies,
            TitleViews titles,
            ListedDemand listed,
            Journal journal,
            Prices prices,
            AcquisitionPolicy policy,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.cycles = cycles;
        this.policies = policies;
        this.titles = titles;
        this.listed = listed;
        this.journal = journal;
        this.prices = prices;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /** An open proposal of which only unmet demand moved is weighed again no sooner than the policy says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(TitleId title, PressureSignal signal) {
        Optional<Proposals.Open> last = proposals.lockOpen(title);
        if (last.filter(p -> Evidence.isWeighed(p.evidence(), signal, policy.getWeighAgain()))
                .isPresent()) {
            return;
        }
        Optional<Proposal> open = last.map(Proposals.Open::proposal);
        int refused = proposals.refusedQuantity(title);
        boolean untouched = open.isEmpty() && refused == 0;
        if (untouched && !PurchaseRule.isWanted(signal)) {
            return;
        }
        PolicyBook book = policies.book();
        OptionalDouble cycle = cycles.of(title, policy.getCycleMinLoans());
        if (untouched && !PurchaseRule.mayBeShort(signal, book, cycle)) {
            return;
        }
        PurchasePolicy usual = covering(title, book);
        PurchasePolicy rule = cycle.isPresent() ? usual.withCycle(cycle.getAsDouble()) : usual;
        Supply supply = proposals.supplyOf(title);
        Map<String, String> evidence = Evidence.of(signal, supply, rule, listed.of(title));
        open.ifPresent(p -> proposals.refresh(p.id(), evidence));
        PurchaseRule.Step step = PurchaseRule.decide(signal, supply, rule, open, refused);
        if (!PurchaseRule.isShort(signal, rule, open.isPresent() || refused > 0)) {
            proposals.forgetRefusals(title);
        }
        carryOut(step, title, open, evidence);
    }

    private PurchasePolicy covering(TitleId title, PolicyBook book) {
        String classCode = titles.one(title).map(TitleView::classCode).orElse("");
        return book.of(classCode, "").rule(policy.priceOf(classCode));
    }

    private void carryOut(
            PurchaseRule.Step step, TitleId title, Optional<Proposal> open, Map<String, String> evidence) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int quantity = Math.min(step.quantity(), policy.getMostCopies());
        long estimate = prices.estimate(title, quantity);
        switch (step.act()) {
            case OPEN -> journal.open(
                    new Proposal(new ProposalId(ids.next()), title, ProposalState.OPEN, quantity, Proposal.PRESSURE),
                    evidence,
                    Roles.SYSTEM,
                    null,
                    estimate,
                    now);
            case RAISE -> open.filter(p -> quantity > p.quantity())
                    .ifPresent(p ->
                            journal.move(ProposalState.OPEN, p.raisedTo(quantity), Roles.SYSTEM, ROSE, estimate, now));
            case CLOSE -> open.flatMap(
                            p -> p.to(ProposalState.CLOSED, p.quantity()).fold(Optional::of, r -> Optional.empty()))
                    .ifPresent(p -> journal.move(
                            ProposalState.OPEN, p, Roles.SYSTEM, FELL, prices.estimate(title, p.quantity()), now));
            case NOTHING -> {
                // the proposal stays as it is, with newer figures
            }
        }
    }
}
