package io.libraryhub.booking.visit;

import io.libraryhub.events.api.VisitDay;
import java.time.LocalDate;

/**
 * A day's places, public (requirement row 29).
 *
 * @param day local date at the venue
 * @param bookable whether booking is open now for that day
 */
public record VisitDayBody(String venue, LocalDate day, int quota, int booked, int left, boolean bookable) {
    static VisitDayBody of(VisitDay day) {
        return new VisitDayBody(day.venue(), day.day(), day.quota(), day.booked(), day.left(), day.bookable());
    }
}
