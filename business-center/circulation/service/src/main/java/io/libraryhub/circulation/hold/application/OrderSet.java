package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceSet;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.application.EnterQueue.Asked;
import io.libraryhub.circulation.hold.domain.PlaceHoldFacts;
import io.libraryhub.circulation.hold.domain.PlaceHoldRule;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.loan.domain.OverrideRule.Outcome;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * A reader orders a whole set: one hold on each of its volumes, all in one transaction or none (requirement row 76). The
 * volumes may lie in several branches; they come to one.
 */
@Service
public class OrderSet {
    private final QueueDoor door;
    private final EnterQueue enter;
    private final Titles titles;
    private final Copies copies;
    private final Policies policies;
    private final Transactions transactions;
    private final Clock clock;

    public OrderSet(
            QueueDoor door,
            EnterQueue enter,
            Titles titles,
            Copies copies,
            Policies policies,
            Transactions transactions,
            Clock clock) {
        this.door = door;
        this.enter = enter;
        this.titles = titles;
        this.copies = copies;
        this.policies = policies;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<List<HoldView>> handle(PlaceSet command) {
        return door.open(
                        command.actor(),
                        command.override(),
                        command.readerId(),
                        command.titleId(),
                        command.pickupBranch(),
                        (reader, title) -> transactions.once(
                                command.requestId(),
                                "hold.place-set",
                                command,
                                HoldView[].class,
                                () -> order(command, reader, title)))
                .map(List::of);
    }

    private Reply<HoldView[]> order(PlaceSet command, Borrower reader, Title title) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        titles.lock(title.id());
        Map<Asked, PlaceHoldFacts> holds = new LinkedHashMap<>();
        Map<String, PlaceHoldFacts> volumes = new LinkedHashMap<>();
        for (String volume : copies.volumes(title.id())) {
            Asked asked = asked(command, reader, title, volume);
            PlaceHoldFacts facts = enter.facts(asked, null, now);
            holds.put(asked, facts);
            volumes.put(volume, facts);
        }
        if (volumes.isEmpty()) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.NOT_A_SET));
        }
        RuleSet rules = policies.at(now);
        Circumstance circumstance = Circumstance.ofWish(reader.category(), command.pickupBranch(), command.channel());
        HoldPolicy policy = rules.holds(circumstance);
        List<Reason> reasons =
                new ArrayList<>(PlaceHoldRule.setRefusals(reader, volumes, command.pickupBranch(), policy));
        Map.Entry<Asked, PlaceHoldFacts> any = holds.entrySet().iterator().next();
        reasons.addAll(EnterQueue.otherwise(any.getKey(), any.getValue(), policy, rules.fees(circumstance), now));
        Outcome outcome = OverrideRule.apply(reasons, command.override(), policies.desk());
        return outcome.left().isEmpty()
                ? enterAll(holds, policy, outcome, now)
                : new Refused<>(Kinds.RULE, outcome.left());
    }

    private Reply<HoldView[]> enterAll(
            Map<Asked, PlaceHoldFacts> holds, HoldPolicy policy, Outcome outcome, Instant now) {
        List<HoldView> placed = new ArrayList<>();
        for (Map.Entry<Asked, PlaceHoldFacts> each : holds.entrySet()) {
            Reply<HoldView> reply = enter.enter(each.getKey(), each.getValue(), policy, outcome, now);
            if (reply instanceof Refused<HoldView> refused) {
                return new Refused<>(refused.kind(), refused.reasons());
            }
            placed.add(reply.orElseThrow());
        }
        return Reply.done(placed.toArray(HoldView[]::new));
    }

    private static Asked asked(PlaceSet command, Borrower reader, Title title, String volume) {
        return new Asked(
                reader,
                title,
                new Wish(null, volume, command.neededUntil(), reader.homeBranch()),
                command.pickupBranch(),
                command.channel(),
                command.actor(),
                command.override());
    }
}
