package io.libraryhub.events.visit.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The visits that are kept. Methods that answer a boolean change something only when the rule holds. */
public interface Visits {
    /** Takes a place of the day, unless {@code quota} are taken. */
    boolean takePlace(String venue, LocalDate day, int quota);

    void givePlaceBack(String venue, LocalDate day);

    int booked(String venue, LocalDate day);

    /** False when the reader has a booking for that day, at whatever venue. */
    boolean add(Visit visit);

    void save(Visit visit, Instant endedAt);

    void save(Visit visit);

    boolean hasBooking(ReaderId reader, LocalDate day);

    Optional<LocalDate> lastMissed(ReaderId reader);

    /** Holds the row until the transaction ends. */
    Optional<Visit> lock(VisitId id);

    Optional<Visit> lockByCode(String code);

    /** Lets one in, unless {@code cap} are inside. */
    boolean letIn(String venue, int cap);

    void letOut(String venue);

    int inside(String venue);

    void recordPass(Visit visit, boolean inward, Instant at);

    int enteredSince(String venue, Instant since);

    long count(ReaderId reader);

    List<Visit> page(ReaderId reader, int page, int size);

    /** Booked for a day before today and never came: at most 1,000 at once. */
    int markMissed(LocalDate today, Instant now);

    /** Still inside though their day is over; rows another instance works on are skipped. */
    List<Visit> lockForgotten(LocalDate today);
}
