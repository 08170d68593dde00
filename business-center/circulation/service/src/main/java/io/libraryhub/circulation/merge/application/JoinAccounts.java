package io.libraryhub.circulation.merge.application;

import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.application.LeaveQueue;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.merge.domain.Accounts;
import io.libraryhub.circulation.merge.domain.Twins;
import io.libraryhub.kernel.ReaderId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Joins the accounts of one person. A transaction must run; titles are locked in their order, the counters after them. */
@Service
public class JoinAccounts {
    private final Accounts accounts;
    private final Titles titles;
    private final Holds holds;
    private final LeaveQueue leaveQueue;
    private final Clock clock;

    public JoinAccounts(Accounts accounts, Titles titles, Holds holds, LeaveQueue leaveQueue, Clock clock) {
        this.accounts = accounts;
        this.titles = titles;
        this.holds = holds;
        this.leaveQueue = leaveQueue;
        this.clock = clock;
    }

    public void join(ReaderId from, ReaderId into) {
        accounts.waitedFor(from, into).forEach(titles::lock);
        List<Hold> active = accounts.activeHolds(from, into).stream()
                .map(id -> holds.find(id).orElseThrow())
                .toList();
        new Twins(from, into, active, accounts.lent(from, into)).needless().forEach(leaveQueue::end);
        accounts.hand(from, into, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
