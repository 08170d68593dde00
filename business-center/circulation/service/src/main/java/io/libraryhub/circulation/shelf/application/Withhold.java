package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.shelf.domain.Transits;
import io.libraryhub.circulation.shelf.domain.Withholding;
import io.libraryhub.circulation.shelf.domain.Withholdings;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.messages.ItemWithheld;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes a copy out of service. The reader it was kept or carried for waits again, in the place there was. The title must
 * be locked, and a transaction must run.
 */
@Service
public class Withhold {
    private final Copies copies;
    private final Holds holds;
    private final Transits transits;
    private final Withholdings withholdings;
    private final Journal journal;

    public Withhold(Copies copies, Holds holds, Transits transits, Withholdings withholdings, Journal journal) {
        this.copies = copies;
        this.holds = holds;
        this.transits = transits;
        this.withholdings = withholdings;
        this.journal = journal;
    }

    /**
     * @param copy not lent; where it was last
     * @param reason the state it has from now on: missing or damaged
     */
    public void handle(Copy copy, String reason, Actor by, Instant now) {
        if (copy.is(CopyState.IN_TRANSIT)) {
            transits.end(copy.id(), now);
        }
        if (copy.state().withheld()) {
            withholdings.servesAgain(copy.id(), now);
        }
        Instant wasReady = waitAgain(copy.state().hold());
        copies.save(copy.withheld(reason));
        withholdings.begin(new Withholding(copy.id(), reason, copy.atBranch(), by, now, wasReady));
        journal.tell(new ItemWithheld(copy.id().toString(), copy.titleId().toString(), copy.atBranch(), reason), now);
    }

    private @Nullable Instant waitAgain(@Nullable HoldId id) {
        if (id == null) {
            return null;
        }
        Hold hold = holds.find(id).orElseThrow();
        holds.save(hold.waitingAgain(), hold.state());
        return hold.readyAt();
    }
}
