package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.notice.domain.LoanNotices;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.circulation.schedule.domain.Progress;
import io.libraryhub.circulation.schedule.domain.ScheduledTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Writes the notices that only time causes: what is due soon, and what is late. A step is one transaction. */
@Service
public class PlanLoanNotices implements ScheduledTask {
    private final LoanSweep sweep;
    private final NoticeBook book;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration every;
    private final int page;

    public PlanLoanNotices(
            LoanSweep sweep,
            NoticeBook book,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Clock clock,
            @Value("${hub.circulation.notice.plan-every:PT30M}") Duration every,
            @Value("${hub.circulation.loan.sweep-page:200}") int page) {
        this.sweep = sweep;
        this.book = book;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.clock = clock;
        this.every = every;
        this.page = page;
    }

    @Override
    public String name() {
        return "loan-notices";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public Progress step(String position) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RuleSet rules = policies.at(now);
        return transactions.together(() -> sweep.step(position, page, line -> write(line, rules, now)));
    }

    /** Who claims to have returned a copy is not pressed for it. */
    private boolean write(LoanSweep.Line line, RuleSet rules, Instant now) {
        return !line.claimed()
                && LoanNotices.calledFor(
                                line.loan(),
                                rules.decide(PolicyKind.NOTICE, line.circumstance())
                                        .policy(),
                                calendars.of(line.loan().branch()).zone(),
                                now)
                        .filter(about -> book.write(about, line.circumstance(), now))
                        .isPresent();
    }
}
