package io.libraryhub.circulation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param closedLoan the loan that ended; null when there was none
 * @param route shelf, hold-shelf or transit
 * @param goTo branch where the copy belongs now
 * @param hold the hold it fills, if any
 */
public record CheckInResult(@Nullable LoanView closedLoan, String route, String goTo, @Nullable HoldView hold)
        implements Serializable {}
