package io.libraryhub.demo.city;

import io.libraryhub.demo.door.Desk;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.ReaderPages;
import java.util.concurrent.atomic.AtomicLong;

/** What everybody who acts on this day shares. */
final class Day {
    private final Doors doors;
    private final Library library;
    private final Readers readers;
    private final Tally tally;
    private final String run;
    private final AtomicLong numbers = new AtomicLong();

    Day(Doors doors, Library library, Readers readers, Tally tally, String run) {
        this.doors = doors;
        this.library = library;
        this.readers = readers;
        this.tally = tally;
        this.run = run;
    }

    Desk desk() {
        return doors.desk();
    }

    ReaderPages pages() {
        return doors.pages();
    }

    Library library() {
        return library;
    }

    Staff staff() {
        return library.staff();
    }

    Readers readers() {
        return readers;
    }

    Tally tally() {
        return tally;
    }

    String run() {
        return run;
    }

    /** The number of one act: made once, kept for every repeat of it. */
    String requestId(String act) {
        return run + "-" + act + "-" + numbers.incrementAndGet();
    }

    String token(CityReader reader) {
        return readers.signIn(reader).value();
    }
}
