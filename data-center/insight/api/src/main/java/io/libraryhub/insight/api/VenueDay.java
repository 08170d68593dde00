package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who came into a venue on a local day, so far.
 *
 * @param venue branch code; {@link #CITY} for all of them together
 * @param entered visits
 * @param inside who entered on that day and did not leave: on the day itself, who is inside now
 * @param peak the most who were inside at once
 */
public record VenueDay(String venue, int entered, int inside, int peak, Instant peakAt, Instant asOf)
        implements Serializable {
    public static final String CITY = "*";
}
