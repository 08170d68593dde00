package io.libraryhub.signals.footfall;

import java.time.Instant;
import java.time.LocalDate;

/** Who came into a venue on a local day, so far: a row of the warehouse. */
public class VenueDay {
    /** {@link VisitAct#CITY} for all of them. */
    public String venue = "";
    /** Days since 1970-01-01. */
    public int localDay;

    public int entered;
    /** Of those who entered on this day. */
    public int left;
    /** The most who were inside at once. */
    public int peak;

    public Instant peakAt = Instant.EPOCH;
    public long version;
    public Instant causedAt = Instant.EPOCH;

    public LocalDate day() {
        return LocalDate.ofEpochDay(localDay);
    }

    public int inside() {
        return entered - left;
    }
}
