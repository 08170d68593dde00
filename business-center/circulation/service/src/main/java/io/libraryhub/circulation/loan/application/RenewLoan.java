package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Renew;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.fee.application.ChargeLateReturn;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.BlockRule;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.loan.domain.OverrideRule.Outcome;
import io.libraryhub.circulation.loan.domain.RenewalFacts;
import io.libraryhub.circulation.loan.domain.RenewalRule;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.DueDate;
import io.libraryhub.circulation.policy.domain.DueDates;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RenewalPolicy;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.messages.LoanRenewed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Prolongs a loan. */
@Service
public class RenewLoan {
    private final ReaderStanding readers;
    private final Titles titles;
    private final Copies copies;
    private final Loans loans;
    private final ChargeLateReturn chargeLateReturn;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public RenewLoan(
            ReaderStanding readers,
            Titles titles,
            Copies copies,
            Loans loans,
            ChargeLateReturn chargeLateReturn,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.readers = readers;
        this.titles = titles;
        this.copies = copies;
        this.loans = loans;
        this.chargeLateReturn = chargeLateReturn;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply<LoanView> handle(Renew command) {
        Optional<OpenLoan> found = loans.find(command.loanId()).map(Loan::terms);
        boolean desk = Permit.desk(command.actor());
        // A loan of somebody else is no loan to a reader: he cannot even learn which numbers exist.
        if (found.isEmpty() || (!desk && !command.actor().isReader(found.get().readerId()))) {
            return desk ? Missing.reply("loan") : Permit.denied();
        }
        if (command.override() != null && !OverrideRule.permitted(command.actor())) {
            return Permit.denied();
        }
        return readers.of(found.get().readerId())
                .fold(
                        reader -> renew(command, reader, found.get()),
                        unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    private Reply<LoanView> renew(Renew command, Borrower reader, OpenLoan loan) {
        return transactions.once(command.requestId(), "loan.renew", command, LoanView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RuleSet rules = policies.at(now);
            Circumstance circumstance = copies.find(loan.itemId())
                    .orElseThrow()
                    .circumstance(reader.category(), loan.branch(), loan.channel());
            LoanPolicy policy = rules.loans(circumstance);
            RenewalPolicy renewal = rules.renewals(circumstance);
            titles.lock(loan.titleId());
            RenewalFacts facts = loans.renewalFacts(loan.id(), policy.badlyOverdue(now));
            List<Reason> reasons = new ArrayList<>(RenewalRule.refusals(reader, facts, policy, renewal));
            if (renewal.refuseWhenBlocked()) {
                reasons.addAll(BlockRule.refusals(facts.owed(), facts.suspendedUntil(), rules.fees(circumstance), now));
            }
            Outcome outcome = OverrideRule.apply(reasons, command.override(), policies.desk());
            if (!outcome.left().isEmpty()) {
                return new Refused<>(Kinds.RULE, outcome.left());
            }
            OpenLoan before = facts.loan().terms();
            DueDate due = new DueDates(policy, calendars.of(before.branch()))
                    .renewed(before.dueAt(), now, renewal, reader.cardUntil());
            OpenLoan renewed = before.renewed(due.at());
            loans.renew(renewed, before.dueAt(), now);
            if (before.overdue(now)) {
                // Who may renew late owes nothing for it: the fee counts from the new due time.
                chargeLateReturn.notLate(
                        before.id(), before.itemId(), before.titleId(), before.readerId(), command.actor(), now);
            }
            if (command.override() != null) {
                loans.overridden(
                        renewed.id(), outcome.codes(), command.override().reason(), command.actor(), now);
            }
            journal.tell(
                    new LoanRenewed(
                            renewed.id().toString(),
                            renewed.itemId().toString(),
                            renewed.titleId().toString(),
                            renewed.readerId().toString(),
                            renewed.dueAt()),
                    now);
            return Reply.done(LoanViews.of(renewed, facts.copy(), facts.title(), now));
        });
    }
}
