/**
 * Hot title 热门书: borrowed heavily now (requirement row 13).
 *
 * <p>Formula F9: every act adds its weight (hold 1.5, loan 1.0, renewal 0.5), and the sum halves in three days:
 * {@code S ← S·2^(−Δt/h) + w}. A title is hot from 8.0 on and stays so until it falls below 0.8 of that. Beside the score:
 * loans of the last 24 hours, in steps of an hour, and of the last 7 and 30 days, in steps of a day. A title is rising when
 * the loans L of the last 7 days pass what is usual, {@code L − U ≥ 2·√U}, where U is a week's share of the 23 days before,
 * and at least 1: 3 loans of a title that nobody borrowed, or 12 after 20 in the 23 days before. The mark and the counts also
 * fall when nobody borrows any more: the moment is known beforehand, and a timer waits for it.
 *
 * <p>A loan that was voided is taken away as of its own time: sums and counts are then those of a history without it, in
 * whatever order both come.
 */
@NullMarked
package io.libraryhub.signals.hot;

import org.jspecify.annotations.NullMarked;
