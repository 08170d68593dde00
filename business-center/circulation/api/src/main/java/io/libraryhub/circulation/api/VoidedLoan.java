package io.libraryhub.circulation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A loan that never was.
 *
 * @param route where its copy goes: shelf, hold-shelf or transit; null when the copy had come back before
 * @param goTo branch where the copy belongs now; null when it had come back before
 * @param hold the hold the copy fills, if any
 */
public record VoidedLoan(LoanView loan, @Nullable String route, @Nullable String goTo, @Nullable HoldView hold)
        implements Serializable {}
