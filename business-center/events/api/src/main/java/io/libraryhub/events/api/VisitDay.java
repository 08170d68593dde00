package io.libraryhub.events.api;

import java.io.Serializable;
import java.time.LocalDate;

/** @param bookable whether booking is open now for that day */
public record VisitDay(String venue, LocalDate day, int quota, int booked, int left, boolean bookable)
        implements Serializable {}
