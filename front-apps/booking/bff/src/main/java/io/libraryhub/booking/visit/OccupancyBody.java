package io.libraryhub.booking.visit;

import io.libraryhub.events.api.Occupancy;
import java.time.Instant;

/**
 * How many people are inside (requirement row 32).
 *
 * @param cap at the cap one goes out before one comes in
 */
public record OccupancyBody(String venue, int inside, int cap, int enteredToday, Instant asOf) {
    static OccupancyBody of(Occupancy occupancy) {
        return new OccupancyBody(
                occupancy.venue(), occupancy.inside(), occupancy.cap(), occupancy.enteredToday(), occupancy.asOf());
    }
}
