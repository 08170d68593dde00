/**
 * Service-point load 服务点负荷: loans, returns and renewals an hour now, per branch and channel (requirement rows 128
 * and 129).
 *
 * <p>Every act adds one to a sum that halves in an hour, {@code S ← S·2^(−Δt/h) + 1}. Acts that come evenly, r an hour, hold
 * the sum at {@code r·h ÷ ln 2}, so the load is {@code S·ln 2 ÷ h}: 30 loans an hour ago, and none since, are 10.4 an hour.
 * A loan says its branch and channel, a return its branch, a renewal neither: what is not said is an empty text, and the sum
 * over all points is the city's load. A loan that was voided stays: the work was done.
 */
@NullMarked
package io.libraryhub.signals.load;

import org.jspecify.annotations.NullMarked;
