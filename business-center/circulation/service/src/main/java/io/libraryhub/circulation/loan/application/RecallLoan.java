package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Recall;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.RenewalFacts;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RecallPolicy;
import io.libraryhub.circulation.policy.domain.RecallRule;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.messages.LoanRecalled;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Calls a lent copy back: its due time moves once, to what the recall policy leaves the borrower. */
@Service
public class RecallLoan {
    private final Titles titles;
    private final Loans loans;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public RecallLoan(
            Titles titles,
            Loans loans,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.titles = titles;
        this.loans = loans;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply<LoanView> handle(Recall command) {
        if (!Permit.recalls(command.actor())) {
            return Permit.denied();
        }
        Optional<OpenLoan> found = loans.find(command.loanId()).map(Loan::terms);
        return found.isEmpty() ? Missing.reply("loan") : recall(command, found.get());
    }

    private Reply<LoanView> recall(Recall command, OpenLoan loan) {
        return transactions.once(command.requestId(), "loan.recall", command, LoanView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            titles.lock(loan.titleId());
            RenewalFacts facts = loans.renewalFacts(loan.id(), now);
            if (facts.loan() instanceof ClosedLoan) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_CLOSED));
            }
            OpenLoan before = facts.loan().terms();
            RecallPolicy policy = policies.at(now)
                    .recalls(facts.copy().circumstance(before.readerCategory(), before.branch(), before.channel()));
            if (!policy.allowed()) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.RECALL_NOT_ALLOWED));
            }
            OpenLoan recalled = before.recalled(RecallRule.due(
                    before.openedAt(),
                    before.dueAt(),
                    now,
                    policy,
                    calendars.of(before.branch()).zone()));
            if (!loans.recall(recalled, now)) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_RECALLED));
            }
            journal.tell(
                    new LoanRecalled(
                            recalled.id().toString(),
                            recalled.itemId().toString(),
                            recalled.titleId().toString(),
                            recalled.readerId().toString(),
                            recalled.dueAt()),
                    now);
            return Reply.done(LoanViews.of(recalled, facts.copy(), facts.title(), now));
        });
    }
}
