package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.fee.domain.LostRule;
import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Declares loans lost that are overdue for as long as the fee policy says. A reader who claims to have returned the copy
 * is not pressed for it.
 */
@Service
public class AgeLoans extends LoanSweepTask {
    private static final Actor SCHEDULER = new Actor("aging", Roles.SYSTEM, null);

    private final LoanAtATime one;
    private final Copies copies;
    private final DeclareLost declareLost;
    private final Policies policies;
    private final Clock clock;

    public AgeLoans(
            LoanSweep sweep,
            LoanAtATime one,
            Copies copies,
            DeclareLost declareLost,
            Policies policies,
            Clock clock,
            @Value("${hub.circulation.loan.aging-every:PT1H}") Duration every,
            @Value("${hub.circulation.loan.sweep-page:200}") int page) {
        super("loan-aging", sweep, every, page);
        this.one = one;
        this.copies = copies;
        this.declareLost = declareLost;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    protected boolean visit(LoanSweep.Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return !line.claimed() && aged(line, now) && one.change(line, () -> lose(line, now));
    }

    private boolean aged(LoanSweep.Line line, Instant now) {
        return line.loan().overdue(now)
                && LostRule.aged(policies.fees(line.circumstance()), line.loan().dueAt(), now);
    }

    private void lose(LoanSweep.Line line, Instant now) {
        Copy copy = copies.find(line.loan().itemId()).orElseThrow();
        declareLost.declare(line.loan(), copy, "", SCHEDULER, now);
    }
}
