/**
 * Footfall and occupancy 客流与在馆人数: how many came into a venue today, how many are inside now, and the day's peak
 * (requirement row 19), per venue and for the whole city.
 *
 * <p>Inside are those who entered on the local day and have not left: entries less exits of the same visits, so that an exit
 * without an entry changes nothing, and whoever never passed a gate on the way out is gone when the day ends. A visit over
 * midnight counts on the day it began. The peak is the highest number inside at the end of any step of five minutes:
 * {@code max over k of Σ (entered − left) of the steps up to k}, and its time that of the first such step; a sum over steps
 * is the same in whatever order the gates' messages come. The city has a peak of its own: those of its venues need not fall
 * together. A day stays open for two days after it has ended.
 */
@NullMarked
package io.libraryhub.signals.footfall;

import org.jspecify.annotations.NullMarked;
