/**
 * Reservation pressure 预约压力: how many wait for how many copies (requirement rows 14 and 15).
 *
 * <ul>
 *   <li>H: readers with an active hold, each once. A hold is known by its id; once it has ended it stays so, whatever
 *       comes later, so order and repeats do not matter. A suspended hold does not count until it waits again.
 *       Once a day circulation says which holds of a title wait ({@code BalanceNoted}): what it does not list and was not heard
 *       of since no longer counts, what it lists counts; an act that comes later and is older changes nothing. Where that
 *       differs from what had been added up, and no message has told it by the next balance, a row of {@code title_drift}
 *       says so: a balance may overtake the messages of what happened while it was read.
 *   <li>U: searches that found this title and no copy on the shelf, each 0.1, halving in 7 days.
 *   <li>S: copies that can serve readers + copies on order + copies in process. A copy lost, missing or damaged does not
 *       count until it is shelved, sent or kept again. The daily balance lists copies by whether they serve; one that is in
 *       neither list circulation has not taken in yet, and it counts as before.
 *   <li>ratio = (H + U) / max(1, S).
 *   <li>F1, copies to buy: {@code max(0, ⌈H/R⌉ − S)} with R = 3. 30 holds and 5 copies make 5.
 *   <li>F10: pressing from ratio R on, until it falls below 0.8 R; and whenever somebody waits for a title of which there
 *       is no copy at all and none is coming.
 * </ul>
 */
@NullMarked
package io.libraryhub.signals.pressure;

import org.jspecify.annotations.NullMarked;
