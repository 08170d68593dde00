package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reply;

/** What desks did while they were cut off from the hub, brought in afterwards. */
public interface OfflineApi {
    /**
     * Carries out one act through the same rules as at any desk, once for ever: the outcome is remembered under its
     * requestId, a conflict too, so that a repeat is answered the same and acts that came after it keep their order.
     * Librarian, device, admin.
     */
    Reply<OfflineOutcome> settle(OfflineAct act);
}
