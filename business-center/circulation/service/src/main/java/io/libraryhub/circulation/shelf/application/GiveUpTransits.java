package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.shelf.domain.Transits;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Copies so long on their way that nobody expects them any more count as missing, and their readers wait again. Any number
 * of runs, at once or again, give each up once; a title that is busy elsewhere is passed over until the next run.
 */
@Service
public class GiveUpTransits {
    private static final Logger LOG = LoggerFactory.getLogger(GiveUpTransits.class);
    private static final Actor SELF = new Actor("circulation-service", Roles.SYSTEM, null);

    private final Titles titles;
    private final Copies copies;
    private final Transits transits;
    private final Withhold withhold;
    private final Transactions transactions;
    private final Clock clock;

    public GiveUpTransits(
            Titles titles,
            Copies copies,
            Transits transits,
            Withhold withhold,
            Transactions transactions,
            Clock clock) {
        this.titles = titles;
        this.copies = copies;
        this.transits = transits;
        this.withhold = withhold;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param atMost how many copies to look at
     * @return how many of them are missing since this run
     */
    public int run(int atMost) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int missing = 0;
        for (ItemId item : transits.givenUp(now, atMost)) {
            try {
                if (transactions.together(() -> giveUp(item, now))) {
                    missing++;
                }
            } catch (RuntimeException e) {
                LOG.warn("copy {} could not be given up now, it is tried again", item, e);
            }
        }
        return missing;
    }

    private boolean giveUp(ItemId item, Instant now) {
        Copy seen = copies.find(item).orElseThrow();
        if (!titles.lockUnlessBusy(seen.titleId()) || !transits.givenUp(item, now)) {
            return false;
        }
        withhold.handle(copies.find(item).orElseThrow(), CopyState.MISSING, SELF, now);
        return true;
    }
}
