package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.time.Instant;

/** Asks the reader context to forget a reader; refused when there is no such reader. */
public interface ReaderRegister {
    /** Done with when it was forgotten: asked again under the same number, with the same time. */
    Reply<Instant> forget(String requestId, ReaderId reader);
}
