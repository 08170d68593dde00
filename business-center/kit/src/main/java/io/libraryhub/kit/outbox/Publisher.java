package io.libraryhub.kit.outbox;

import java.util.List;

/** Where the relay sends events. */
interface Publisher {
    /**
     * Publishes, in order per subject, and waits for the broker.
     *
     * @return the ids of the rows the broker has acknowledged; a row is never among them when an earlier row of its
     *     subject is not
     */
    List<Long> publish(List<OutboxRow> rows);
}
