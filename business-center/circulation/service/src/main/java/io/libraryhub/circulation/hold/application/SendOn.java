package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.hold.domain.Route;
import io.libraryhub.circulation.hold.domain.Routing;
import io.libraryhub.circulation.hold.domain.TurnRule;
import io.libraryhub.circulation.hold.domain.TurnRule.Turn;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.DueDates;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.QueuePolicy;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.circulation.policy.domain.TransitPolicy;
import io.libraryhub.circulation.shelf.domain.Transit;
import io.libraryhub.circulation.shelf.domain.Transits;
import io.libraryhub.circulation.shelf.domain.Withholdings;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.ItemSent;
import io.libraryhub.messages.ItemShelved;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sends a copy to where it is needed next. The title must be locked, and a transaction must run. */
@Service
public class SendOn {
    private final Copies copies;
    private final Holds holds;
    private final Policies policies;
    private final Calendars calendars;
    private final Transits transits;
    private final Withholdings withholdings;
    private final Journal journal;

    public SendOn(
            Copies copies,
            Holds holds,
            Policies policies,
            Calendars calendars,
            Transits transits,
            Withholdings withholdings,
            Journal journal) {
        this.copies = copies;
        this.holds = holds;
        this.transits = transits;
        this.withholdings = withholdings;
        this.policies = policies;
        this.calendars = calendars;
        this.journal = journal;
    }

    /**
     * A copy is in hand at a branch.
     *
     * @param known the hold it is kept or carried for, else any that waits; null: nobody waits
     */
    public Route arrived(Copy copy, String branch, @Nullable Hold known, Instant now) {
        Hold turn = known != null && known.state() == HoldState.WAITING ? next(copy, branch, now) : known;
        if (copy.is(CopyState.WITHDRAWN)) {
            return new Route(Route.SHELF, copy.homeBranch(), copy, null);
        }
        if (copy.is(CopyState.ON_HOLD_SHELF) && turn != null) {
            // Already kept for its reader: scanned again, or strayed from its hold shelf and to be carried back.
            String kind = turn.pickupBranch().equals(branch) ? Route.HOLD_SHELF : Route.TRANSIT;
            return new Route(kind, turn.pickupBranch(), copy, turn);
        }
        Route route = routing(copy, branch, turn, now).route(copy, branch, turn, now);
        if (copy.is(CopyState.IN_TRANSIT)) {
            transits.end(copy.id(), now);
        } else if (copy.state().withheld()) {
            withholdings.servesAgain(copy.id(), now);
        }
        begin(copy, branch, route, now);
        write(copy, route, turn, now);
        return route;
    }

    /** A copy that stands on a shelf sets out for the shelf of another branch. */
    public Transit sentAway(Copy copy, String branch, String toBranch, Instant now) {
        Route route = new Route(Route.TRANSIT, toBranch, copy.sentTo(toBranch), null);
        write(copy, route, null, now);
        return Objects.requireNonNull(begin(copy, branch, route, now));
    }

    /** The journey that a route begins; null when the copy stays. */
    private @Nullable Transit begin(Copy copy, String branch, Route route, Instant now) {
        if (!route.kind().equals(Route.TRANSIT)) {
            return null;
        }
        TransitPolicy policy =
                policies.at(now).transits(copy.circumstance(Circumstance.UNKNOWN, branch, Circumstance.UNKNOWN));
        HoldId hold = route.hold() == null ? null : route.hold().id();
        Transit transit = Transit.begun(copy.id(), branch, route.goTo(), hold, now, policy);
        transits.begin(transit);
        return transit;
    }

    /** Whose turn it is when this copy is in hand there; null for nobody's. */
    private @Nullable Hold next(Copy copy, String branch, Instant now) {
        return TurnRule.next(holds.waiting(copy.titleId()), copy, branch, queuePolicy(copy, branch, now), now)
                .orElse(null);
    }

    /** In which order the copy would serve those who wait, were it in hand there now. */
    public List<Turn> turns(Copy copy, String branch, Instant now) {
        return TurnRule.order(holds.waiting(copy.titleId()), copy, branch, queuePolicy(copy, branch, now), now);
    }

    private QueuePolicy queuePolicy(Copy copy, String branch, Instant now) {
        return policies.at(now).queues(copy.circumstance(Circumstance.UNKNOWN, branch, Circumstance.UNKNOWN));
    }

    /** The hold that a copy was kept or carried for is over: the next reader gets it. */
    public void released(ItemId item, Instant now) {
        Copy copy = copies.find(item).orElseThrow(() -> new IllegalStateException("no copy " + item));
        Hold next = next(copy, copy.atBranch(), now);
        Routing routing = routing(copy, copy.atBranch(), next, now);
        if (copy.is(CopyState.IN_TRANSIT)) {
            Route route = routing.redirect(copy, next);
            transits.redirect(copy.id(), route.goTo(), next == null ? null : next.id());
            write(copy, route, next, now);
        } else {
            Route route = routing.route(copy, copy.atBranch(), next, now);
            begin(copy, copy.atBranch(), route, now);
            write(copy, route, next, now);
        }
    }

    private void write(Copy from, Route route, @Nullable Hold before, Instant now) {
        copies.save(route.copy());
        tellMove(from, route, now);
        Hold after = route.hold();
        if (after == null || after.equals(before)) {
            return;
        }
        holds.save(after, Objects.requireNonNull(before).state());
        if (after.state() == HoldState.READY) {
            journal.tell(
                    new HoldReady(
                            after.id().toString(),
                            after.titleId().toString(),
                            route.copy().id().toString(),
                            after.readerId().toString(),
                            after.pickupBranch(),
                            Objects.requireNonNull(after.pickupBy())),
                    Objects.requireNonNull(after.readyAt()));
        }
    }

    /**
     * What loans and holds do not tell already: that a copy travels, and that one which was not lent stands on a shelf.
     * The end of a loan says itself where the copy came back.
     */
    private void tellMove(Copy from, Route route, Instant now) {
        String item = from.id().toString();
        String title = from.titleId().toString();
        Hold hold = route.hold();
        if (route.kind().equals(Route.TRANSIT)) {
            journal.tell(
                    new ItemSent(
                            item,
                            title,
                            route.goTo(),
                            hold == null ? null : hold.id().toString()),
                    now);
        } else if (route.kind().equals(Route.SHELF) && !from.is(CopyState.ON_LOAN)) {
            journal.tell(new ItemShelved(item, title, route.goTo()), now);
        }
    }

    private Routing routing(Copy copy, String branch, @Nullable Hold turn, Instant now) {
        RuleSet rules = policies.at(now);
        boolean floating = rules.loans(copy.circumstance(Circumstance.UNKNOWN, branch, Circumstance.UNKNOWN))
                .floating();
        Circumstance wish = turn == null
                ? Circumstance.ANY
                : copy.circumstance(turn.readerCategory(), turn.pickupBranch(), turn.channel());
        HoldPolicy policy = rules.holds(wish);
        int searchDays = rules.loans(wish).searchDays();
        return new Routing(ready -> DueDates.pickupBy(now, policy, calendars.of(ready), searchDays), floating);
    }
}
