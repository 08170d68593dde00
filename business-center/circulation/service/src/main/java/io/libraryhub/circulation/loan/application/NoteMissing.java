package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.MarkLoan;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Notes that a copy did not come back. A reader who claims to have returned it is not pressed for it; a lost copy ends
 * its loan, and what it costs stands in the reader's account from then on.
 */
@Service
public class NoteMissing {
    private final Titles titles;
    private final Copies copies;
    private final Loans loans;
    private final DeclareLost declareLost;
    private final Transactions transactions;
    private final Clock clock;

    public NoteMissing(
            Titles titles,
            Copies copies,
            Loans loans,
            DeclareLost declareLost,
            Transactions transactions,
            Clock clock) {
        this.titles = titles;
        this.copies = copies;
        this.loans = loans;
        this.declareLost = declareLost;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<LoanView> handle(MarkLoan command) {
        if (!Permit.counter(command.actor())) {
            return Permit.denied();
        }
        Optional<OpenLoan> found = loans.find(command.loanId()).map(Loan::terms);
        return found.isEmpty() ? Missing.reply("loan") : mark(command, found.get());
    }

    private Reply<LoanView> mark(MarkLoan command, OpenLoan known) {
        return transactions.once(command.requestId(), "loan.mark", command, LoanView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            titles.lock(known.titleId());
            Loan loan = loans.find(known.id()).orElseThrow();
            if (loan instanceof ClosedLoan) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_CLOSED));
            }
            Copy copy = copies.find(known.itemId()).orElseThrow();
            Title title = titles.find(known.titleId()).orElseThrow();
            return command.mark().equals(LoanMark.LOST)
                    ? Reply.done(lose(command, loan.terms(), copy, title, now))
                    : claim(command, loan.terms(), copy, title, now);
        });
    }

    private Reply<LoanView> claim(MarkLoan command, OpenLoan loan, Copy copy, Title title, Instant now) {
        if (loans.marked(loan.id(), LoanMark.CLAIMED).isPresent()) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.ALREADY_CLAIMED));
        }
        loans.mark(mark(command, loan, now));
        copies.save(copy.claimed());
        return Reply.done(LoanViews.of(loan, copy, title, LoanMark.CLAIMED, now));
    }

    private LoanView lose(MarkLoan command, OpenLoan loan, Copy copy, Title title, Instant now) {
        ClosedLoan ended = declareLost.declare(loan, copy, command.note(), command.actor(), now);
        return LoanViews.of(ended, copy, title, LoanMark.LOST, now);
    }

    private static LoanMark mark(MarkLoan command, OpenLoan loan, Instant now) {
        return new LoanMark(loan.id(), loan.itemId(), command.mark(), command.note(), command.actor(), now);
    }
}
