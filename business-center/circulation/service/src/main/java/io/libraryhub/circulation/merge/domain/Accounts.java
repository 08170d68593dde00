package io.libraryhub.circulation.merge.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;

/** What circulation keeps of readers, by whose it is. */
public interface Accounts {
    /** Titles that either waits for, in one order for all. */
    List<TitleId> waitedFor(ReaderId one, ReaderId other);

    List<HoldId> activeHolds(ReaderId one, ReaderId other);

    List<Lent> lent(ReaderId one, ReaderId other);

    /** Everything of the one becomes the other's; the counters of the one close for good. */
    void hand(ReaderId from, ReaderId into, Instant now);
}
