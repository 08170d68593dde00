package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fee.application.ChargeLateReturn;
import io.libraryhub.circulation.fee.application.ChargeLateReturn.Cost;
import io.libraryhub.circulation.fee.application.ChargeLateReturn.Late;
import io.libraryhub.circulation.fee.application.ChargeLost;
import io.libraryhub.circulation.fee.domain.Lateness;
import io.libraryhub.circulation.hold.application.HoldViews;
import io.libraryhub.circulation.hold.application.SendOn;
import io.libraryhub.circulation.hold.domain.Route;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.CheckInFacts;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.shelf.application.Withhold;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes a copy back, or finds out where a scanned copy belongs. One act serves the return, the pull list (a copy fetched
 * from the shelf goes to the reader whose turn it is) and the arrival of a copy in transit.
 */
@Service
public class CheckInItem {
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Copies copies;
    private final Loans loans;
    private final ReaderTally tally;
    private final SendOn sendOn;
    private final Withhold withhold;
    private final ChargeLateReturn chargeLateReturn;
    private final ChargeLost chargeLost;
    private final Policies policies;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public CheckInItem(
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Copies copies,
            Loans loans,
            ReaderTally tally,
            SendOn sendOn,
            Withhold withhold,
            ChargeLateReturn chargeLateReturn,
            ChargeLost chargeLost,
            Policies policies,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.copies = copies;
        this.loans = loans;
        this.tally = tally;
        this.sendOn = sendOn;
        this.withhold = withhold;
        this.chargeLateReturn = chargeLateReturn;
        this.chargeLost = chargeLost;
        this.policies = policies;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply<CheckInResult> handle(CheckIn command) {
        if (!Permit.desk(command.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(command.branch())) {
            return Missing.branch(command.branch());
        }
        if (command.returnedAt() != null && !plausible(command.returnedAt())) {
            return Reply.refused(
                    Kinds.INVALID,
                    new Reason(CommonCodes.INVALID, Map.of("field", "returnedAt", "problem", "out of range")));
        }
        return takeIn.ifNeeded(
                command.barcode(),
                () -> transactions.once(
                        command.requestId(),
                        "loan.check-in",
                        command,
                        CheckInResult.class,
                        () -> copies.byBarcodeWithTitleLocked(command.barcode())
                                .map(copy -> takeBack(command, copy))
                                .orElseGet(() -> Missing.reply("item"))));
    }

    /** A book drop is emptied within days, and nothing comes back tomorrow. */
    private boolean plausible(Instant returnedAt) {
        Instant now = clock.instant();
        return !returnedAt.isAfter(now)
                && !returnedAt.isBefore(
                        now.minus(Duration.ofDays(policies.desk().backdateDays())));
    }

    private Reply<CheckInResult> takeBack(CheckIn command, Copy copy) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CheckInFacts facts = loans.checkInFacts(copy.id());
        LoanView closed = close(facts, command.branch(), now);
        Cost cost = costOf(facts, command, now);
        Route route = command.damaged()
                ? repair(facts.copy(), command, now)
                : sendOn.arrived(facts.copy(), command.branch(), facts.turn(), now);
        return Reply.done(new CheckInResult(
                closed,
                route.kind(),
                route.goTo(),
                route.hold() == null ? null : HoldViews.of(route.hold(), facts.title()),
                cost == null ? null : cost.fee(),
                cost == null ? null : cost.suspendedUntil()));
    }

    /** Nobody gets it before it is mended and checked in again. */
    private Route repair(Copy copy, CheckIn command, Instant now) {
        Copy here = copy.inHandAt(command.branch());
        if (!copy.is(CopyState.WITHDRAWN)) {
            withhold.handle(here, CopyState.DAMAGED, command.actor(), now);
        }
        return new Route(Route.REPAIR, command.branch(), here, null);
    }

    /** Null for a loan that was not late. */
    private @Nullable Cost costOf(CheckInFacts facts, CheckIn command, Instant now) {
        OpenLoan open = facts.loan();
        if (open != null) {
            return late(open, facts.copy(), cameBack(command, open, facts.copy(), now), facts.recalled(), command, now);
        }
        return facts.copy().is(CopyState.LOST)
                ? loans.lostIn(facts.copy().id())
                        .map(lost -> found(lost, facts.copy(), command, now))
                        .orElse(null)
                : null;
    }

    /** What a copy that turned up still costs: the days until it was declared lost, and not its price. */
    private @Nullable Cost found(OpenLoan lost, Copy copy, CheckIn command, Instant now) {
        Instant lostAt = loans.marked(lost.id(), LoanMark.LOST).orElseThrow().at();
        loans.mark(new LoanMark(lost.id(), lost.itemId(), LoanMark.FOUND, "", command.actor(), now));
        FeePolicy policy = policyOf(lost, copy);
        chargeLost.found(lost.id(), lost.readerId(), lostAt, policy, command.actor(), now);
        return policy.lost().overdueWhenFound() ? late(lost, copy, lostAt, false, command, now) : null;
    }

    private @Nullable Cost late(
            OpenLoan loan, Copy copy, Instant back, boolean recalled, CheckIn command, Instant now) {
        if (!back.isAfter(loan.dueAt())) {
            if (now.isAfter(loan.dueAt())) {
                // Back in time, but found only now: the fee may have grown meanwhile.
                chargeLateReturn.notLate(
                        loan.id(), loan.itemId(), loan.titleId(), loan.readerId(), command.actor(), now);
            }
            return null;
        }
        Lateness lateness = new Lateness(loan.branch(), loan.dueAt(), back, recalled);
        return chargeLateReturn.charge(
                new Late(loan.id(), loan.itemId(), loan.titleId(), loan.readerId(), lateness),
                policyOf(loan, copy),
                command.actor(),
                now);
    }

    /** Until when lateness counts: out of a book drop, or claimed to be returned, it is earlier than now. */
    private Instant cameBack(CheckIn command, OpenLoan loan, Copy copy, Instant now) {
        Instant back = command.returnedAt() == null ? now : command.returnedAt();
        if (!copy.is(CopyState.CLAIMED) || !policyOf(loan, copy).claimStopsFee()) {
            return back;
        }
        Instant claimed =
                loans.marked(loan.id(), LoanMark.CLAIMED).orElseThrow().at();
        return claimed.isBefore(back) ? claimed : back;
    }

    private FeePolicy policyOf(OpenLoan loan, Copy copy) {
        return policies.fees(copy.circumstance(loan.readerCategory(), loan.branch(), loan.channel()));
    }

    private @Nullable LoanView close(CheckInFacts facts, String branch, Instant now) {
        OpenLoan open = facts.loan();
        if (open == null) {
            return null;
        }
        ClosedLoan closed = open.closed(branch, now);
        loans.close(closed);
        tally.loanClosed(open.readerId());
        journal.tell(closed.told(), now);
        return LoanViews.of(closed, facts.copy(), facts.title(), now);
    }
}
