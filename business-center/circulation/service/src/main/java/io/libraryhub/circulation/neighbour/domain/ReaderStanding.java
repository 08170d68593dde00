package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;

/** Asks the reader context whether a reader can be served. Refused when there is no such reader. */
public interface ReaderStanding {
    Reply<Borrower> of(ReaderId id);

    Reply<Borrower> ofCard(String cardNo);
}
