package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.hold.domain.PlaceHoldFacts;
import io.libraryhub.circulation.hold.domain.WaitEstimate;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.loan.application.RecallLoan;
import io.libraryhub.circulation.loan.domain.BlockRule;
import io.libraryhub.circulation.loan.domain.OverrideRule.Outcome;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.HoldPlaced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes a hold at the end of its title's queue. The title must be locked, and a transaction must run. */
@Service
public class EnterQueue {
    private final Titles titles;
    private final Holds holds;
    private final ReaderTally tally;
    private final RecallLoan recall;
    private final Calendars calendars;
    private final Journal journal;
    private final Ids ids;

    public EnterQueue(
            Titles titles,
            Holds holds,
            ReaderTally tally,
            RecallLoan recall,
            Calendars calendars,
            Journal journal,
            Ids ids) {
        this.titles = titles;
        this.holds = holds;
        this.tally = tally;
        this.recall = recall;
        this.calendars = calendars;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * What is asked for.
     *
     * @param override reasons against it that staff set aside
     */
    record Asked(
            Borrower reader,
            Title title,
            Wish wish,
            String pickupBranch,
            String channel,
            Actor actor,
            @Nullable SetAside override) {}

    /** @param wanted the one copy that will do, as it is now; null: any that the wish fits */
    PlaceHoldFacts facts(Asked asked, @Nullable Copy wanted, Instant now) {
        return holds.placeHoldFacts(
                asked.title().id(),
                asked.reader().id(),
                asked.pickupBranch(),
                wanted,
                asked.wish().volume(),
                today(asked, now));
    }

    /** Reasons that lie neither in the queue nor in its limits. */
    static List<Reason> otherwise(Asked asked, PlaceHoldFacts facts, HoldPolicy policy, FeePolicy fees, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (policy.refuseWhenBlocked()) {
            reasons.addAll(BlockRule.refusals(facts.owed(), facts.suspendedUntil(), fees, now));
        }
        Instant until = asked.wish().neededUntil();
        if (until != null && !until.isAfter(now)) {
            reasons.add(Reason.of(CirculationCodes.NOT_NEEDED));
        }
        return reasons;
    }

    Reply<HoldView> enter(Asked asked, PlaceHoldFacts facts, HoldPolicy policy, Outcome outcome, Instant now) {
        Title title = asked.title();
        int limit = outcome.lifts(CirculationCodes.HOLD_LIMIT) ? Integer.MAX_VALUE : policy.limit();
        int perDay = outcome.lifts(CirculationCodes.HOLDS_TODAY) ? 0 : policy.perDay();
        if (!tally.holdPlaced(asked.reader().id(), limit, perDay, today(asked, now))) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.HOLD_LIMIT, "limit", policy.limit()));
        }
        Hold hold = Hold.placed(
                new HoldId(ids.next()),
                title.id(),
                asked.reader().id(),
                asked.pickupBranch(),
                asked.channel(),
                asked.reader().category(),
                titles.nextPlace(title.id()),
                asked.wish(),
                now);
        if (!holds.place(hold)) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.ALREADY_WAITING));
        }
        SetAside override = asked.override();
        if (override != null) {
            holds.overridden(hold.id(), outcome.codes(), override.reason(), asked.actor(), now);
        }
        journal.tell(
                new HoldPlaced(
                        hold.id().toString(),
                        title.id().toString(),
                        hold.readerId().toString(),
                        hold.pickupBranch(),
                        hold.channel(),
                        title.classCode(),
                        title.author()),
                now);
        int position = facts.waiting() + 1;
        int unserved = hold.wish().item() == null ? position - facts.stock().free() : 1;
        recall.forHold(title.id(), hold.wish(), unserved, now);
        WaitEstimate wait = WaitEstimate.of(position, facts.stock().supply(), facts.cycle(), policy, now);
        return Reply.done(HoldViews.of(hold, title, position, wait));
    }

    private LocalDate today(Asked asked, Instant now) {
        return LocalDate.ofInstant(now, calendars.of(asked.pickupBranch()).zone());
    }
}
