package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.messages.HoldExpired;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Ends the holds that were not collected in time and gives each copy to the next reader (requirement row 98); also those
 * without a copy that are of no use to their readers any more. A hold is
 * one transaction: what fails is left for the next run and stops no other; a title that is busy elsewhere, perhaps
 * because another instance does the same work, is passed over. So any number of runs, at once or again, expire each hold
 * once.
 */
@Service
public class ExpireHolds {
    private static final Logger LOG = LoggerFactory.getLogger(ExpireHolds.class);

    private final Titles titles;
    private final Holds holds;
    private final ReaderTally tally;
    private final SendOn sendOn;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public ExpireHolds(
            Titles titles,
            Holds holds,
            ReaderTally tally,
            SendOn sendOn,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.titles = titles;
        this.holds = holds;
        this.tally = tally;
        this.sendOn = sendOn;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param atMost how many holds to look at
     * @return how many of them expired in this run
     */
    public int run(int atMost) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int expired = 0;
        List<Hold> over = new ArrayList<>(holds.uncollected(now, atMost));
        over.addAll(holds.noLongerNeeded(now, atMost));
        for (Hold hold : over) {
            try {
                if (transactions.together(() -> expire(hold, now))) {
                    expired++;
                }
            } catch (RuntimeException e) {
                LOG.warn("hold {} could not be expired now, it is tried again", hold.id(), e);
            }
        }
        return expired;
    }

    private boolean expire(Hold seen, Instant now) {
        if (!titles.lockUnlessBusy(seen.titleId())) {
            return false;
        }
        Hold hold = holds.find(seen.id()).orElseThrow();
        ItemId item = hold.itemId();
        if (!hold.overdueForPickup(now) && !hold.noLongerNeeded(now)) {
            return false;
        }
        holds.save(hold.expired(now), hold.state());
        tally.holdEnded(hold.readerId());
        journal.tell(
                new HoldExpired(
                        hold.id().toString(),
                        hold.titleId().toString(),
                        hold.readerId().toString()),
                now);
        if (item != null) {
            sendOn.released(item, now);
        }
        return true;
    }
}
