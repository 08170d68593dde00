package io.libraryhub.circulation.leave.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.Instant;

/** The accounts of readers who want to leave. */
public interface Leavers {
    /** Waits for the reader's counters and account, and keeps them until the transaction ends. */
    Account lock(ReaderId reader);

    /** From now on nothing is lent to the reader and no hold is placed. The account must be locked. */
    void close(ReaderId reader, Instant now);
}
