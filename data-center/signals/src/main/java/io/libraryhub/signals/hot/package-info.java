/**
 * Hot title 热门书: borrowed heavily now (requirement row 13).
 *
 * <p>Formula F9: every act adds its weight (hold 1.5, loan 1.0, renewal 0.5), and the sum halves in three days:
 * {@code S ← S·2^(−Δt/h) + w}. A title is hot from 8.0 on and stays so until it falls below 0.8 of that. Beside the score:
 * loans of the last 24 hours, in steps of an hour, and of the last 7 days, in steps of a day. The mark and the counts also
 * fall when nobody borrows any more: the moment is known beforehand, and a timer waits for it.
 */
@NullMarked
package io.libraryhub.signals.hot;

import org.jspecify.annotations.NullMarked;
