package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.hold.application.SendOn;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.BlockRule;
import io.libraryhub.circulation.loan.domain.CheckOutFacts;
import io.libraryhub.circulation.loan.domain.CheckOutRule;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.loan.domain.OverrideRule.Outcome;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.DueDates;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.circulation.policy.domain.Term;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.LoanOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lends a copy. The reader context and, for a copy not seen before, the catalogue are asked outside of the transaction, so
 * that no row is locked while another process answers.
 */
@Service
public class CheckOutItem {
    private final ReaderStanding readers;
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Copies copies;
    private final Loans loans;
    private final Holds holds;
    private final ReaderTally tally;
    private final SendOn sendOn;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    public CheckOutItem(
            ReaderStanding readers,
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Copies copies,
            Loans loans,
            Holds holds,
            ReaderTally tally,
            SendOn sendOn,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.copies = copies;
        this.loans = loans;
        this.holds = holds;
        this.tally = tally;
        this.sendOn = sendOn;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<LoanView> handle(CheckOut command) {
        return handle(command, null);
    }

    /** @param lentAt when the copy was handed over, where that was before now, at a desk that was cut off */
    public Reply<LoanView> handle(CheckOut command, @Nullable Instant lentAt) {
        Actor actor = command.actor();
        if (!Permit.desk(actor) && !actor.is(Roles.READER)) {
            return Permit.denied();
        }
        if (command.override() != null && !OverrideRule.permitted(actor)) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(command.branch())) {
            return Missing.branch(command.branch());
        }
        Reply<Borrower> reader = borrower(command);
        if (actor.is(Roles.READER) && !isSelf(actor, reader)) {
            return Permit.denied();
        }
        return reader.fold(
                found -> takeIn.ifNeeded(
                        command.barcode(),
                        () -> transactions.once(
                                command.requestId(),
                                "loan.check-out",
                                command,
                                LoanView.class,
                                () -> copies.byBarcodeWithTitleLocked(command.barcode())
                                        .map(copy -> lend(command, found, copy, lentAt))
                                        .orElseGet(() -> Missing.reply("item")))),
                unknown -> unknown(unknown, takeIn.byBarcode(command.barcode()).isEmpty()));
    }

    private Reply<LoanView> lend(CheckOut command, Borrower reader, Copy copy, @Nullable Instant lentAt) {
        Instant now = (lentAt == null || lentAt.isAfter(clock.instant()) ? clock.instant() : lentAt)
                .truncatedTo(ChronoUnit.MILLIS);
        Circumstance circumstance = copy.circumstance(reader.category(), command.branch(), command.channel());
        RuleSet rules = policies.at(now);
        LoanPolicy policy = rules.loans(circumstance);
        CheckOutFacts facts = loans.checkOutFacts(copy.id(), reader.id(), policy.badlyOverdue(now));
        List<Reason> reasons = new ArrayList<>(CheckOutRule.refusals(reader, facts, policy));
        reasons.addAll(TypeLimit.refusals(loans, reader.id(), facts.copy(), policy));
        reasons.addAll(BlockRule.refusals(facts, rules.fees(circumstance), now));
        Outcome outcome = OverrideRule.apply(reasons, command.override(), policies.desk());
        return outcome.left().isEmpty()
                ? open(command, reader, facts, policy, outcome, now)
                : new Refused<>(Kinds.RULE, outcome.left());
    }

    private Reply<LoanView> open(
            CheckOut command, Borrower reader, CheckOutFacts facts, LoanPolicy policy, Outcome outcome, Instant now) {
        int limit = outcome.lifts(CirculationCodes.LOAN_LIMIT) ? Integer.MAX_VALUE : policy.limit();
        Hold filled = facts.queue().ownHold();
        if (!tally.loanOpened(reader.id(), limit, filled != null)) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_LIMIT, "limit", limit));
        }
        List<Reason> ofType = TypeLimit.refusals(loans, reader.id(), facts.copy(), policy);
        if (!ofType.isEmpty() && !outcome.lifts(CirculationCodes.LOAN_LIMIT_OF_TYPE)) {
            return new Refused<>(Kinds.RULE, ofType);
        }
        OpenLoan loan = new OpenLoan(
                new LoanId(ids.next()),
                facts.copy().id(),
                facts.copy().titleId(),
                reader.id(),
                command.branch(),
                command.channel(),
                now,
                dueAt(reader, facts, policy, command.branch(), now),
                0,
                reader.category());
        if (!loans.open(loan)) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.ITEM_ON_LOAN));
        }
        if (command.override() != null) {
            loans.overridden(loan.id(), outcome.codes(), command.override().reason(), command.actor(), now);
        }
        Copy lent = facts.copy().lent(command.branch());
        copies.save(lent);
        journal.tell(
                new LoanOpened(
                        loan.id().toString(),
                        loan.itemId().toString(),
                        loan.titleId().toString(),
                        loan.readerId().toString(),
                        loan.branch(),
                        loan.channel(),
                        loan.dueAt(),
                        facts.title().classCode(),
                        facts.title().author()),
                now);
        if (filled != null) {
            fill(filled, facts.copy(), now);
        }
        return Reply.done(LoanViews.of(loan, lent, facts.title(), now));
    }

    private Instant dueAt(Borrower reader, CheckOutFacts facts, LoanPolicy policy, String branch, Instant now) {
        Term term = policy.termFor(
                facts.inShortSupply(), facts.queue().waiting(), facts.queue().copies());
        return new DueDates(policy, calendars.of(branch))
                .of(term, now, reader.cardUntil())
                .at();
    }

    /** Whoever borrows a title does not wait for it any more; a copy kept for him that he did not take goes on. */
    private void fill(Hold hold, Copy copy, Instant now) {
        holds.save(hold.filled(copy.id(), now), hold.state());
        journal.tell(
                new HoldFilled(
                        hold.id().toString(),
                        hold.titleId().toString(),
                        copy.id().toString(),
                        hold.readerId().toString()),
                now);
        if (hold.hasCopy() && !hold.id().equals(copy.state().hold()) && hold.itemId() != null) {
            sendOn.released(hold.itemId(), now);
        }
    }

    private Reply<Borrower> borrower(CheckOut command) {
        if (command.readerId() != null) {
            return readers.of(command.readerId());
        }
        return readers.ofCard(command.cardNo() == null ? "" : command.cardNo());
    }

    /** Of a card that is not his a reader learns nothing, not even whether it exists. */
    private static boolean isSelf(Actor actor, Reply<Borrower> reader) {
        return reader.fold(found -> actor.isReader(found.id()), unknown -> false);
    }

    private static Reply<LoanView> unknown(Refused<Borrower> reader, boolean itemToo) {
        List<Reason> reasons = new ArrayList<>(reader.reasons());
        if (itemToo) {
            reasons.add(Missing.reason("item"));
        }
        return new Refused<>(reader.kind(), reasons);
    }
}
