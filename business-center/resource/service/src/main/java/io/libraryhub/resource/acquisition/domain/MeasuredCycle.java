package io.libraryhub.resource.acquisition.domain;

import java.time.Instant;

/**
 * How long a copy of a title is away, from reader to reader, as the data hub measured it.
 *
 * @param days mean
 * @param loans of the title behind it, an old one counting for less
 * @param asOf time of the newest fact behind it
 */
public record MeasuredCycle(double days, double loans, Instant asOf) {}
