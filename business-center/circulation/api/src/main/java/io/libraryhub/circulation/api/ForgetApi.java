package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reply;

/** Readers who leave. */
public interface ForgetApi {
    /**
     * Forgets a reader with whom nothing is open: from then on nothing is lent to him, who he was is not kept anywhere, and
     * his history is nobody's. The reader himself, librarian, admin.
     *
     * @see CirculationCodes#LOANS_OPEN
     * @see CirculationCodes#HOLDS_OPEN
     * @see CirculationCodes#FEES_OPEN
     */
    Reply<Forgotten> forget(ForgetReader command);
}
