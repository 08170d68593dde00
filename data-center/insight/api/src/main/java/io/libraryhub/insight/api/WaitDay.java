package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Were readers told the truth? Holds whose wait was over on a local day, beside what {@link ExpectedWait} said when they were
 * placed. Well calibrated, half of those told are within P50 and nine in ten within P90.
 *
 * @param served holds for which a copy lay ready
 * @param meanDays that they waited; null when there was none
 * @param told holds with something to compare: placed when every copy was out, never paused; also those whose reader gave
 *     up after more than the P90
 * @param withinP50 of those told, how many waited no longer than the P50
 * @param withinP90 the same of the P90
 */
public record WaitDay(LocalDate day, long served, @Nullable Double meanDays, long told, long withinP50, long withinP90)
        implements Serializable {}
