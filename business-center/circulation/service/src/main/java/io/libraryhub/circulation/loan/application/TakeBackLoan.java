package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.VoidLoan;
import io.libraryhub.circulation.api.VoidedLoan;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.fee.application.GiveUpFees;
import io.libraryhub.circulation.hold.application.HoldViews;
import io.libraryhub.circulation.hold.application.SendOn;
import io.libraryhub.circulation.hold.domain.Route;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.CheckInFacts;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.circulation.loan.domain.VoidFacts;
import io.libraryhub.circulation.loan.domain.VoidRule;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.messages.LoanVoided;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes back a loan that was written by mistake. A copy that is still out comes back as at a return, to whoever waits; the
 * loan costs nothing, and whoever counted it is told to take it away again.
 */
@Service
public class TakeBackLoan {
    private final ItemCatalogue catalogue;
    private final Titles titles;
    private final Loans loans;
    private final ReaderTally tally;
    private final SendOn sendOn;
    private final GiveUpFees fees;
    private final Policies policies;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public TakeBackLoan(
            ItemCatalogue catalogue,
            Titles titles,
            Loans loans,
            ReaderTally tally,
            SendOn sendOn,
            GiveUpFees fees,
            Policies policies,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.catalogue = catalogue;
        this.titles = titles;
        this.loans = loans;
        this.tally = tally;
        this.sendOn = sendOn;
        this.fees = fees;
        this.policies = policies;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply<VoidedLoan> handle(VoidLoan command) {
        if (!Permit.counter(command.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(command.branch())) {
            return Missing.branch(command.branch());
        }
        Optional<OpenLoan> found = loans.find(command.loanId()).map(Loan::terms);
        return found.isEmpty() ? Missing.reply("loan") : takeBack(command, found.get());
    }

    private Reply<VoidedLoan> takeBack(VoidLoan command, OpenLoan known) {
        return transactions.once(command.requestId(), "loan.void", command, VoidedLoan.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            titles.lock(known.titleId());
            VoidFacts facts = loans.voidFacts(known.id());
            List<Reason> reasons = VoidRule.refusals(facts, policies.desk().voidWithin(), now);
            return reasons.isEmpty()
                    ? Reply.done(undo(command, facts.loan(), now))
                    : new Refused<>(Kinds.RULE, reasons);
        });
    }

    private VoidedLoan undo(VoidLoan command, Loan loan, Instant now) {
        CheckInFacts facts = loans.checkInFacts(loan.terms().itemId());
        ClosedLoan ended = loan instanceof ClosedLoan before ? before : end(loan.terms(), command.branch(), now);
        loans.mark(new LoanMark(
                ended.terms().id(), ended.terms().itemId(), LoanMark.VOIDED, command.reason(), command.actor(), now));
        fees.ofLoan(ended.terms().id(), ended.terms().readerId(), command.reason(), command.actor(), now);
        tell(ended, facts.title(), now);
        Route route = loan == ended ? null : sendOn.arrived(facts.copy(), command.branch(), facts.turn(), now);
        return view(ended, facts, route, now);
    }

    private ClosedLoan end(OpenLoan open, String branch, Instant now) {
        ClosedLoan ended = open.closed(branch, now);
        loans.close(ended);
        tally.loanClosed(open.readerId());
        journal.tell(ended.told(), now);
        return ended;
    }

    private void tell(ClosedLoan ended, Title title, Instant now) {
        OpenLoan loan = ended.terms();
        journal.tell(
                new LoanVoided(
                        loan.id().toString(),
                        loan.itemId().toString(),
                        loan.titleId().toString(),
                        loan.readerId().toString(),
                        loan.branch(),
                        loan.channel(),
                        title.classCode(),
                        title.author(),
                        loan.openedAt(),
                        ended.closedAt()),
                now);
    }

    private static VoidedLoan view(ClosedLoan ended, CheckInFacts facts, @Nullable Route route, Instant now) {
        return new VoidedLoan(
                LoanViews.of(ended, facts.copy(), facts.title(), LoanMark.VOIDED, now),
                route == null ? null : route.kind(),
                route == null ? null : route.goTo(),
                route == null || route.hold() == null ? null : HoldViews.of(route.hold(), facts.title()));
    }
}
