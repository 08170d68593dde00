package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.hold.domain.Hold;
import org.jspecify.annotations.Nullable;

/**
 * What must be known when a copy is scanned at a return, read while the title is locked.
 *
 * @param loan the copy's open loan
 * @param turn the hold the copy is kept or carried for, else the first that waits for the title
 * @param recalled whether the copy was called back in this loan
 */
public record CheckInFacts(Copy copy, Title title, @Nullable OpenLoan loan, boolean recalled, @Nullable Hold turn) {}
