/**
 * Expected wait 预计等待: how long the next reader waits (formula F2 of the copy-count decisions, with its spread).
 *
 * <p>A copy's cycle is the time from its loan to its return, as the archive has it for the last year, and the days in which
 * it is brought and fetched. Of a title with few returns, those of its class are believed, and where these are few, too, the
 * policy. With n readers up to the next one and C copies, all out and each at an even point of its cycle τ, the n-th copy
 * to come back does so after {@code τ·(q + r/(C+1))}, where {@code n = q·C + r} and {@code 1 ≤ r ≤ C}. For 25 readers and 5
 * copies at τ = 28 days these are 135 days.
 */
@NullMarked
package io.libraryhub.insight.wait;

import org.jspecify.annotations.NullMarked;
