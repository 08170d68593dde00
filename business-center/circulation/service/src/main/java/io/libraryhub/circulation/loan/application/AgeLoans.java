package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.fee.domain.LostRule;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.schedule.domain.Progress;
import io.libraryhub.circulation.schedule.domain.ScheduledTask;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Declares loans lost that are overdue for as long as the fee policy says. A reader who claims to have returned the copy
 * is not pressed for it. Each loan is a transaction of its own, and a title that is busy is passed over until the next
 * run: no desk waits for a sweep.
 */
@Service
public class AgeLoans implements ScheduledTask {
    private static final Logger LOG = LoggerFactory.getLogger(AgeLoans.class);
    private static final Actor SCHEDULER = new Actor("aging", Roles.SYSTEM, null);

    private final LoanSweep sweep;
    private final Titles titles;
    private final Copies copies;
    private final Loans loans;
    private final DeclareLost declareLost;
    private final Policies policies;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration every;
    private final int page;

    public AgeLoans(
            LoanSweep sweep,
            Titles titles,
            Copies copies,
            Loans loans,
            DeclareLost declareLost,
            Policies policies,
            Transactions transactions,
            Clock clock,
            @Value("${hub.circulation.loan.aging-every:PT1H}") Duration every,
            @Value("${hub.circulation.loan.sweep-page:200}") int page) {
        this.sweep = sweep;
        this.titles = titles;
        this.copies = copies;
        this.loans = loans;
        this.declareLost = declareLost;
        this.policies = policies;
        this.transactions = transactions;
        this.clock = clock;
        this.every = every;
        this.page = page;
    }

    @Override
    public String name() {
        return "loan-aging";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public Progress step(String position) {
        return sweep.step(position, page, line -> !line.claimed() && aged(line, now()) && lose(line));
    }

    private boolean aged(LoanSweep.Line line, Instant now) {
        return line.loan().overdue(now)
                && LostRule.aged(policies.fees(line.circumstance()), line.loan().dueAt(), now);
    }

    private boolean lose(LoanSweep.Line line) {
        LoanId id = line.loan().id();
        try {
            return transactions.together(() -> titles.lockUnlessBusy(line.loan().titleId()) && loseLocked(line));
        } catch (RuntimeException e) {
            LOG.warn("loan {} could not be declared lost now, it is tried again", id, e);
            return false;
        }
    }

    /** What the sweep saw may have changed before the title was locked. */
    private boolean loseLocked(LoanSweep.Line seen) {
        Instant now = now();
        boolean asSeen =
                loans.find(seen.loan().id()).filter(seen.loan()::equals).isPresent();
        if (!asSeen || loans.marked(seen.loan().id(), LoanMark.CLAIMED).isPresent()) {
            return false;
        }
        OpenLoan loan = seen.loan();
        Copy copy = copies.find(loan.itemId()).orElseThrow();
        declareLost.declare(loan, copy, "", SCHEDULER, now);
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
