package io.libraryhub.acquisitions.city;

import io.libraryhub.insight.api.PointLoad;
import io.libraryhub.insight.api.VenueDay;
import java.time.Instant;
import java.util.List;

/**
 * Who came in on a day, and how busy the service points are now.
 *
 * @param venues the whole city, named {@code *}, first
 * @param points the whole city, named {@code *}, first
 */
public record PlacesBody(List<Venue> venues, List<ServicePoint> points) {
    /**
     * A venue's day, so far.
     *
     * @param inside who entered on that day and did not leave
     * @param peak the most who were inside at once
     */
    public record Venue(String venue, int entered, int inside, int peak, Instant peakAt) {
        static Venue of(VenueDay day) {
            return new Venue(day.venue(), day.entered(), day.inside(), day.peak(), day.peakAt());
        }
    }

    /**
     * What a service point does an hour.
     *
     * @param branch empty when it is not said where
     * @param channel empty when it is not said
     */
    public record ServicePoint(String branch, String channel, double loans, double returns, double renewals) {
        static ServicePoint of(PointLoad load) {
            return new ServicePoint(load.branch(), load.channel(), load.loans(), load.returns(), load.renewals());
        }
    }
}
