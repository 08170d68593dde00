package io.libraryhub.circulation.shelf.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journeys of copies. A copy's title is locked by whoever changes one. */
public interface Transits {
    void begin(Transit transit);

    /** The journey goes on to another branch, or for another reader. */
    void redirect(ItemId item, String toBranch, @Nullable HoldId hold);

    /** The journey is over: the copy is somewhere, or nobody knows where. */
    void end(ItemId item, Instant now);

    /** Whether the copy is on its way for so long that it counts as missing. */
    boolean givenUp(ItemId item, Instant now);

    /** Copies so long on their way that they count as missing, those sent first at the head. */
    List<ItemId> givenUp(Instant now, int atMost);
}
