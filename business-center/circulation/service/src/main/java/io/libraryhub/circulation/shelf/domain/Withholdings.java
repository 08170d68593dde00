package io.libraryhub.circulation.shelf.domain;

import io.libraryhub.kernel.ItemId;
import java.time.Instant;

/** What is out of service, and was. */
public interface Withholdings {
    void begin(Withholding withholding);

    /** The copy is back in service. */
    void servesAgain(ItemId item, Instant now);
}
