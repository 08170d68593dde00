package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.fee.application.ChargeLateReturn;
import io.libraryhub.circulation.fee.application.ChargeLateReturn.Late;
import io.libraryhub.circulation.fee.domain.Lateness;
import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.policy.domain.FeePolicy;
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
 * Brings the fee of every overdue loan up to date while the copy is still out, so that blocks by what a reader owes, and
 * the reader, see it before the return. The return settles the difference. For a reader who claims to have returned the
 * copy the fee stands still where the policy says so.
 */
@Service
public class AccrueFees extends LoanSweepTask {
    private static final Actor SCHEDULER = new Actor("accrual", Roles.SYSTEM, null);

    private final LoanAtATime one;
    private final ChargeLateReturn chargeLateReturn;
    private final Policies policies;
    private final Clock clock;

    public AccrueFees(
            LoanSweep sweep,
            LoanAtATime one,
            ChargeLateReturn chargeLateReturn,
            Policies policies,
            Clock clock,
            @Value("${hub.circulation.loan.accrual-every:PT6H}") Duration every,
            @Value("${hub.circulation.loan.sweep-page:200}") int page) {
        super("fee-accrual", sweep, every, page);
        this.one = one;
        this.chargeLateReturn = chargeLateReturn;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    protected boolean visit(LoanSweep.Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!line.loan().overdue(now)) {
            return false;
        }
        FeePolicy policy = policies.fees(line.circumstance());
        Late late = late(line, policy, now);
        return chargeLateReturn.behind(late, policy)
                && one.change(line, () -> chargeLateReturn.soFar(late, policy, SCHEDULER, now));
    }

    private static Late late(LoanSweep.Line line, FeePolicy policy, Instant now) {
        OpenLoan loan = line.loan();
        Instant claimedAt = line.claimedAt();
        Instant until = claimedAt != null && policy.claimStopsFee() ? claimedAt : now;
        Lateness lateness = new Lateness(loan.branch(), loan.dueAt(), until, line.recalled());
        return new Late(loan.id(), loan.itemId(), loan.titleId(), loan.readerId(), lateness);
    }
}
