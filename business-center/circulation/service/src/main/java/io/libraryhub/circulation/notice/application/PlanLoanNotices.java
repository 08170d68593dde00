package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.application.LoanSweepTask;
import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.notice.domain.LoanNotices;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.kit.schedule.domain.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Writes the notices that only time causes: what is due soon, and what is late. A step is one transaction. */
@Service
public class PlanLoanNotices extends LoanSweepTask {
    private final NoticeBook book;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Clock clock;

    public PlanLoanNotices(
            LoanSweep sweep,
            NoticeBook book,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Clock clock,
            @Value("${hub.circulation.notice.plan-every:PT30M}") Duration every,
            @Value("${hub.circulation.loan.sweep-page:200}") int page) {
        super("loan-notices", sweep, every, page);
        this.book = book;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Progress step(String position) {
        return transactions.together(() -> super.step(position));
    }

    /** Who claims to have returned a copy is not pressed for it. */
    @Override
    protected boolean visit(LoanSweep.Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return !line.claimed()
                && LoanNotices.calledFor(
                                line.loan(),
                                policies.at(now)
                                        .decide(PolicyKind.NOTICE, line.circumstance())
                                        .policy(),
                                calendars.of(line.loan().branch()).zone(),
                                now)
                        .filter(about -> book.write(about, line.circumstance(), now))
                        .isPresent();
    }
}
