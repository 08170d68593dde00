package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.application.EnterQueue.Asked;
import io.libraryhub.circulation.hold.domain.PlaceHoldFacts;
import io.libraryhub.circulation.hold.domain.PlaceHoldRule;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.circulation.input.Missing;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A reader begins to wait: for a title, a volume of a set, or one copy. */
@Service
public class JoinQueue {
    private final QueueDoor door;
    private final EnterQueue enter;
    private final TakeInCopy takeIn;
    private final Titles titles;
    private final Copies copies;
    private final Policies policies;
    private final Transactions transactions;
    private final Clock clock;

    public JoinQueue(
            QueueDoor door,
            EnterQueue enter,
            TakeInCopy takeIn,
            Titles titles,
            Copies copies,
            Policies policies,
            Transactions transactions,
            Clock clock) {
        this.door = door;
        this.enter = enter;
        this.takeIn = takeIn;
        this.titles = titles;
        this.copies = copies;
        this.policies = policies;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<HoldView> handle(PlaceHold command) {
        return door.open(
                command.actor(),
                command.override(),
                command.readerId(),
                command.titleId(),
                command.pickupBranch(),
                (reader, title) -> wishing(command, reader, title));
    }

    private Reply<HoldView> wishing(PlaceHold command, Borrower reader, Title title) {
        String volume = command.volume() == null ? "" : command.volume().strip();
        Copy wanted = command.barcode() == null
                ? null
                : takeIn.byBarcode(command.barcode()).orElse(null);
        if (command.barcode() != null && !fits(wanted, title, volume)) {
            return Missing.reply("item");
        }
        if (!volume.isEmpty() && !copies.volumes(title.id()).contains(volume)) {
            return Missing.reply("volume");
        }
        return join(command, reader, title, wanted, wanted == null ? volume : wanted.volume());
    }

    private static boolean fits(@Nullable Copy wanted, Title title, String volume) {
        return wanted != null
                && wanted.titleId().equals(title.id())
                && (volume.isEmpty() || volume.equals(wanted.volume()));
    }

    private Reply<HoldView> join(PlaceHold command, Borrower reader, Title title, @Nullable Copy known, String volume) {
        return transactions.once(command.requestId(), "hold.place", command, HoldView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RuleSet rules = policies.at(now);
            Circumstance circumstance = known == null
                    ? Circumstance.ofWish(reader.category(), command.pickupBranch(), command.channel())
                    : known.circumstance(reader.category(), command.pickupBranch(), command.channel());
            HoldPolicy policy = rules.holds(circumstance);
            titles.lock(title.id());
            Copy wanted = known == null ? null : copies.find(known.id()).orElseThrow();
            Wish wish =
                    new Wish(wanted == null ? null : wanted.id(), volume, command.neededUntil(), reader.homeBranch());
            Asked asked = new Asked(
                    reader,
                    title,
                    wish,
                    command.pickupBranch(),
                    command.channel(),
                    command.actor(),
                    command.override());
            PlaceHoldFacts facts = enter.facts(asked, wanted, now);
            List<Reason> reasons =
                    new ArrayList<>(PlaceHoldRule.refusals(reader, facts, command.pickupBranch(), policy));
            reasons.addAll(EnterQueue.otherwise(asked, facts, policy, rules.fees(circumstance), now));
            Outcome outcome = OverrideRule.apply(reasons, command.override(), policies.desk());
            return outcome.left().isEmpty()
                    ? enter.enter(asked, facts, policy, outcome, now)
                    : new Refused<>(Kinds.RULE, outcome.left());
        });
    }
}
