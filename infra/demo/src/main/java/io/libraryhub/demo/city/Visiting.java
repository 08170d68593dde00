package io.libraryhub.demo.city;

import io.libraryhub.demo.data.DemoBranch;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.kernel.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Booking a place, coming in and going out. A reader has one booking a day. */
final class Visiting {
    static final String BOOK = "visit booked 入馆预约";
    static final String ENTER = "enter 入馆";
    static final String LEAVE = "leave 离馆";

    private final Day day;
    private final List<DemoBranch> venues;
    private final Iterator<CityReader> visitors;
    private final Bag<Booked> booked = new Bag<>();
    private final Bag<Booked> inside = new Bag<>();

    /** @param code what the gate scans */
    record Booked(String code, String venue) {}

    Visiting(Day day, long seed) {
        this.day = day;
        this.venues =
                day.library().branches().stream().filter(DemoBranch::hasGate).toList();
        List<CityReader> order = new ArrayList<>(day.readers().all());
        Collections.shuffle(order, new Random(seed));
        this.visitors = order.iterator();
    }

    int booked() {
        return booked.size();
    }

    int inside() {
        return inside.size();
    }

    private synchronized Optional<CityReader> next() {
        return visitors.hasNext() ? Optional.of(visitors.next()) : Optional.empty();
    }

    /** False when everybody has tried. */
    boolean book(RandomGenerator random) {
        Optional<CityReader> someone = next();
        someone.ifPresent(reader -> book(reader, venueOf(reader, random)));
        return someone.isPresent();
    }

    private String venueOf(CityReader reader, RandomGenerator random) {
        String home = reader.person().homeBranch();
        return venues.stream().anyMatch(venue -> venue.code().equals(home))
                ? home
                : venues.get(random.nextInt(venues.size())).code();
    }

    private void book(CityReader reader, String venue) {
        LocalDate today = LocalDate.now(ZoneId.of(Library.ZONE));
        String requestId = day.requestId("visit");
        if (day.readers().isOnline(reader)) {
            Answer answer = day.pages().bookVisit(day.token(reader), requestId, venue, today);
            if (day.tally().note(BOOK, answer)) {
                booked.put(new Booked(answer.body().path("code").asText(), venue));
            }
        } else {
            BookVisit command = new BookVisit(requestId, day.staff().desk(venue), reader.id(), venue, today, true);
            Reply<VisitView> reply =
                    day.desk().ask("visit", () -> day.desk().visits().book(command));
            if (day.tally().note(BOOK, reply)) {
                booked.put(new Booked(reply.orElseThrow().code(), venue));
            }
        }
    }

    void enter(RandomGenerator random) {
        booked.take(random).ifPresent(visit -> {
            PassGate pass = pass("enter", visit);
            if (day.tally().note(ENTER, day.desk().ask("gate", () -> day.desk()
                    .visits()
                    .enter(pass)))) {
                inside.put(visit);
            }
        });
    }

    void leave(RandomGenerator random) {
        inside.take(random).ifPresent(visit -> {
            PassGate pass = pass("leave", visit);
            day.tally().note(LEAVE, day.desk().ask("gate", () -> day.desk()
                    .visits()
                    .leave(pass)));
        });
    }

    private PassGate pass(String act, Booked visit) {
        return new PassGate(day.requestId(act), day.staff().device("gate", visit.venue()), visit.venue(), visit.code());
    }
}
