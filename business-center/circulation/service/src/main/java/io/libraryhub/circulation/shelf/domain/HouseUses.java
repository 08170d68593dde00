package io.libraryhub.circulation.shelf.domain;

import io.libraryhub.kernel.ItemId;
import java.time.Instant;

/** Uses of copies in the house, without a loan. */
public interface HouseUses {
    /** @return how often the copy was used so far, this time included */
    int note(ItemId item, String branch, Instant now);
}
