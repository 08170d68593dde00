package io.libraryhub.circulation.balance.domain;

import java.time.Instant;
import java.util.List;

/** The books as they are now. */
public interface Balances {
    /**
     * Titles that somebody waits for, or waited for lately, in the order of their numbers.
     *
     * @param after the number behind which to begin
     * @param since holds that ended from then on make a title one of them
     */
    List<TitleBalance> after(long after, Instant since, int atMost);
}
