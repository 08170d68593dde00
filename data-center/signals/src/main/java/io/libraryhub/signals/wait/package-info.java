/**
 * Expected wait 预计等待: in how many days the next reader who asks for a title has it, when every copy is out (requirement
 * rows 14 and 15).
 *
 * <p>A copy's cycle is measured, not assumed: from a loan to its return, and from there (sent on, laid on the hold shelf)
 * until the next reader who waited took it or let it go, told per reader served. Time on an open shelf is no part of it:
 * who waits is served first. A loan that was voided is no cycle. Old cycles fade with a half-life of 180 days. A title with
 * few cycles of its own is believed to be kept 0.9 of the period it was last lent for (who may keep a book 28 days brings it
 * back after 25; readers use the period they have), and, never lent, 25 days; 10 cycles of its own weigh as much as that
 * belief. With n readers up to the next one and C copies, each at an even point of its cycle τ, the wait is
 * {@code τ·(q + r/(C+1))}, {@code n = q·C + r} (formula F2); the spread of the cycles makes the difference between P50 and
 * P90. Which copies serve and which loans are out is put right once a day by circulation's balance of the title
 * ({@code BalanceNoted}).
 *
 * <p>Circulation is told of the cycle ({@link io.libraryhub.messages.signal.WaitSignal}) when it has moved, and tells readers
 * by the same formula ({@code io.libraryhub.copycount.wait}) with the place and the copies that it knows itself.
 *
 * <p>The calibration is measured as well. What a reader would have been told when he began to wait is kept with his hold, and
 * compared with his wait until the copy lay ready: half of them should have waited no longer than P50, nine in ten no longer
 * than P90. Holds placed while a copy stood free, and holds that were paused, were told nothing and are not compared. Who
 * gives up after more than the P90 counts as one who waited longer; who gives up before says nothing.
 */
@NullMarked
package io.libraryhub.signals.wait;

import org.jspecify.annotations.NullMarked;
