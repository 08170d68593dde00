package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Recall;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.RenewalFacts;
import io.libraryhub.circulation.policy.domain.LoanPolicy.BadlyOverdue;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RecallPolicy;
import io.libraryhub.circulation.policy.domain.RecallRule;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.LoanRecalled;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Calls a lent copy back: its due time moves once, to what the recall policy leaves the borrower. */
@Service
public class RecallLoan {
    private final Titles titles;
    private final Loans loans;
    private final Copies copies;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public RecallLoan(
            Titles titles,
            Loans loans,
            Copies copies,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.titles = titles;
        this.loans = loans;
        this.copies = copies;
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

    /**
     * Calls a copy back for somebody who begins to wait, where the policy of its loan says so: the one that is due soonest
     * by that. The title must be locked, and a transaction must run.
     *
     * @param wish what will do
     * @param unserved readers who wait, less the copies that are free for them
     */
    public void forHold(TitleId title, Wish wish, int unserved, Instant now) {
        List<OpenLoan> open = loans.openOf(title).stream()
                .filter(each -> wish.any() || wish.isServedBy(copyOf(each)))
                .toList();
        Set<LoanId> recalled = loans.recalledOf(title);
        if (unserved
                <= open.stream().filter(each -> recalled.contains(each.id())).count()) {
            return;
        }
        open.stream()
                .filter(each -> !recalled.contains(each.id()))
                .map(each -> dueIfRecalled(each, now))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(OpenLoan::dueAt)
                        .thenComparing(each -> each.id().value()))
                .ifPresent(each -> callBack(each, now));
    }

    private Copy copyOf(OpenLoan loan) {
        return copies.find(loan.itemId()).orElseThrow();
    }

    private Optional<OpenLoan> dueIfRecalled(OpenLoan loan, Instant now) {
        Copy copy = copyOf(loan);
        RecallPolicy policy =
                policies.at(now).recalls(copy.circumstance(loan.readerCategory(), loan.branch(), loan.channel()));
        return policy.allowed() && policy.onHold() && copy.is(CopyState.ON_LOAN)
                ? Optional.of(loan.recalled(due(loan, policy, now)))
                : Optional.empty();
    }

    private Instant due(OpenLoan loan, RecallPolicy policy, Instant now) {
        return RecallRule.due(
                loan.openedAt(),
                loan.dueAt(),
                now,
                policy,
                calendars.of(loan.branch()).zone());
    }

    private boolean callBack(OpenLoan recalled, Instant now) {
        if (!loans.recall(recalled, now)) {
            return false;
        }
        journal.tell(
                new LoanRecalled(
                        recalled.id().toString(),
                        recalled.itemId().toString(),
                        recalled.titleId().toString(),
                        recalled.readerId().toString(),
                        recalled.dueAt()),
                now);
        return true;
    }

    private Reply<LoanView> recall(Recall command, OpenLoan loan) {
        return transactions.once(command.requestId(), "loan.recall", command, LoanView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            titles.lock(loan.titleId());
            RenewalFacts facts = loans.renewalFacts(loan.id(), new BadlyOverdue(now, now));
            if (facts.loan() instanceof ClosedLoan) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_CLOSED));
            }
            OpenLoan before = facts.loan().terms();
            RecallPolicy policy = policies.at(now)
                    .recalls(facts.copy().circumstance(before.readerCategory(), before.branch(), before.channel()));
            if (!policy.allowed()) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.RECALL_NOT_ALLOWED));
            }
            OpenLoan recalled = before.recalled(due(before, policy, now));
            if (!callBack(recalled, now)) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_RECALLED));
            }
            return Reply.done(LoanViews.of(recalled, facts.copy(), facts.title(), now));
        });
    }
}
