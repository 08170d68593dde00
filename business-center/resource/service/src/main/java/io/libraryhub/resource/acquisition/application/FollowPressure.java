package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.acquisition.domain.Evidence;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Proposals;
import io.libraryhub.resource.acquisition.domain.PurchaseRule;
import io.libraryhub.resource.acquisition.domain.Supply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, raises and closes proposals as the pressure on a title rises and falls. */
@Component
public class FollowPressure {
    private static final String FELL = "pressure-fell";
    private static final String ROSE = "pressure-rose";

    private final Proposals proposals;
    private final Journal journal;
    private final Prices prices;
    private final AcquisitionPolicy policy;
    private final Ids ids;
    private final Clock clock;

    FollowPressure(
            Proposals proposals, Journal journal, Prices prices, AcquisitionPolicy policy, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.journal = journal;
        this.prices = prices;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(TitleId title, PressureSignal signal) {
        Optional<Proposal> open = proposals.lockOpen(title);
        if (open.isEmpty() && signal.pressing() && signal.shortage() <= 0) {
            return;
        }
        Supply supply = proposals.supplyOf(title);
        Map<String, String> evidence = Evidence.of(signal, supply);
        open.ifPresent(p -> proposals.refresh(p.id(), evidence));
        PurchaseRule.Step step = PurchaseRule.decide(signal, supply, open, proposals.refusedQuantity(title));
        if (!signal.pressing()) {
            proposals.forgetRefusals(title);
        }
        carryOut(step, title, open, evidence);
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
