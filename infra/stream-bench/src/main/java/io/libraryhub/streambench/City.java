package io.libraryhub.streambench;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.messages.RegistrationMade;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.VisitLeft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What happens in a city's libraries, the same for the same numbers: a third loans and returns, the rest renewals, holds,
 * searches, visits, registrations and new copies. Titles are skewed as in life: how often a title is asked for falls with
 * its rank (Zipf's law, exponent 1). Ids are as long as real ones.
 *
 * @param events how many
 * @param titles how many there are to ask for
 * @param readers how many there are; seven in ten allow a profile
 * @param length time from the first event to the last
 */
record City(int events, int titles, int readers, Duration length, long seed) {
    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");
    private static final long FIRST_ID = 1_790_000_000_000_000_000L;
    private static final Duration LOAN = Duration.ofDays(28);
    private static final String[] BRANCHES = {"MAIN", "EAST", "WEST", "HARBOUR", "SOUTH"};
    private static final String[] CHANNELS = {"desk", "kiosk", "online", "locker"};
    private static final String[] CLASSES = {"I247.5", "TP312", "K928", "B84", "G633", "H319.4", "J292", "R161"};
    private static final String[] AUTHORS = {"刘慈欣", "余华", "莫言", "Tolstoy, Leo", "张爱玲", "Woolf, Virginia", ""};
    private static final int CONSENTING_OF_TEN = 7;

    /** What a tape holds. @param titles that anything happened to @param consenting readers with a profile */
    record Recorded(long messages, long bytes, int titles, int consenting) {}

    Recorded record(Path file) throws IOException {
        try (Tape.Recorder recorder = new Tape.Recorder(file)) {
            Life life = new Life(this, recorder);
            while (recorder.messages() < events) {
                life.goOn();
            }
            return new Recorded(
                    recorder.messages(), recorder.bytes(), life.touched.cardinality(), life.consenting.cardinality());
        }
    }

    /** An open loan or hold. */
    private record Open(long id, long item, int title, int reader) {}

    private static final class Life {
        private final City city;
        private final Tape.Recorder recorder;
        private final SplittableRandom random;
        private final List<Open> loans = new ArrayList<>();
        private final List<Open> holds = new ArrayList<>();
        private final List<Open> visits = new ArrayList<>();
        private final BitSet met;
        private final BitSet consenting;
        private final BitSet touched;
        private long ids;

        Life(City city, Tape.Recorder recorder) {
            this.city = city;
            this.recorder = recorder;
            this.random = new SplittableRandom(city.seed);
            this.met = new BitSet(city.readers);
            this.consenting = new BitSet(city.readers);
            this.touched = new BitSet(city.titles);
        }

        void goOn() throws IOException {
            int dice = random.nextInt(100);
            if (dice < 28) {
                borrow();
            } else if (dice < 52) {
                giveBack();
            } else if (dice < 60) {
                renew();
            } else if (dice < 68) {
                placeHold();
            } else if (dice < 75) {
                endHold();
            } else if (dice < 87) {
                search();
            } else if (dice < 92) {
                enter();
            } else if (dice < 96) {
                leave();
            } else if (dice < 97) {
                register();
            } else {
                addCopy();
            }
        }

        private void borrow() throws IOException {
            Open loan = open(reader());
            loans.add(loan);
            Instant due = now().plus(LOAN);
            tell(new LoanOpened(
                    id(loan.id),
                    id(loan.item),
                    title(loan),
                    reader(loan),
                    branch(),
                    channel(),
                    due,
                    classOf(loan),
                    author(loan)));
        }

        private void giveBack() throws IOException {
            if (loans.isEmpty()) {
                borrow();
                return;
            }
            Open loan = take(loans);
            tell(new LoanClosed(id(loan.id), id(loan.item), title(loan), reader(loan), branch()));
        }

        private void renew() throws IOException {
            if (loans.isEmpty()) {
                borrow();
                return;
            }
            Open loan = loans.get(random.nextInt(loans.size()));
            tell(new LoanRenewed(id(loan.id), id(loan.item), title(loan), reader(loan), now().plus(LOAN)));
        }

        private void placeHold() throws IOException {
            Open hold = open(reader());
            holds.add(hold);
            tell(new HoldPlaced(
                    id(hold.id), title(hold), reader(hold), branch(), channel(), classOf(hold), author(hold)));
        }

        private void endHold() throws IOException {
            if (holds.isEmpty()) {
                placeHold();
                return;
            }
            Open hold = take(holds);
            if (random.nextInt(10) < 2) {
                tell(new HoldCancelled(id(hold.id), title(hold), reader(hold)));
                return;
            }
            tell(new HoldReady(
                    id(hold.id), title(hold), id(hold.item), reader(hold), branch(), now().plus(Duration.ofDays(7))));
            tell(new HoldFilled(id(hold.id), title(hold), id(hold.item), reader(hold)));
        }

        private void search() throws IOException {
            List<String> unavailable = List.of();
            int hits = random.nextInt(40);
            if (hits > 0 && random.nextInt(5) == 0) {
                unavailable = List.of(titleId(anyTitle()), titleId(anyTitle()), titleId(anyTitle()));
            }
            String words = CLASSES[random.nextInt(CLASSES.length)].toLowerCase(java.util.Locale.ROOT) + " 三体";
            tell(new SearchPerformed(
                    id(nextId()), channel(), words, hits, unavailable.isEmpty() ? hits : 0, unavailable));
        }

        private void enter() throws IOException {
            Open visit = new Open(nextId(), 0, 0, reader());
            visits.add(visit);
            tell(new VisitEntered(id(visit.id), reader(visit), branch()));
        }

        private void leave() throws IOException {
            if (visits.isEmpty()) {
                enter();
                return;
            }
            Open visit = take(visits);
            tell(new VisitLeft(id(visit.id), reader(visit), branch()));
        }

        private void register() throws IOException {
            int reader = reader();
            tell(new RegistrationMade(
                    id(nextId()), id(nextId()), readerId(reader), "lecture", List.of("亲子", "history")));
        }

        private void addCopy() throws IOException {
            tell(new ItemAdded(id(nextId()), titleId(anyTitle()), branch(), "import", null));
        }

        /** A reader; says first, once, whether he allows a profile. */
        private int reader() throws IOException {
            int reader = random.nextInt(city.readers);
            if (!met.get(reader)) {
                met.set(reader);
                if (random.nextInt(10) < CONSENTING_OF_TEN) {
                    consenting.set(reader);
                    tell(new ConsentChanged(readerId(reader), "profile", true));
                }
            }
            return reader;
        }

        private Open open(int reader) {
            return new Open(nextId(), nextId(), anyTitle(), reader);
        }

        /** Zipf's law by its inverse: the logarithm of the rank is even. */
        private int anyTitle() {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(city.titles + 1.0)) - 1;
            int title = Math.min(rank, city.titles - 1);
            touched.set(title);
            return title;
        }

        private Open take(List<Open> from) {
            int index = random.nextInt(from.size());
            Open taken = from.get(index);
            Open last = from.remove(from.size() - 1);
            if (index < from.size()) {
                from.set(index, last);
            }
            return taken;
        }

        private void tell(DomainEvent event) throws IOException {
            String trace = String.format("00-%016x%016x-%016x-01", random.nextLong(), ids, random.nextLong());
            recorder.record("01JD" + String.format("%022d", recorder.messages()), now(), trace, event);
        }

        private Instant now() {
            return BEGINNING.plusMillis(city.length.toMillis() * recorder.messages() / city.events);
        }

        private long nextId() {
            return FIRST_ID + ++ids * 4_096;
        }

        private static String id(long id) {
            return Long.toString(id);
        }

        private static String titleId(int title) {
            return Long.toString(FIRST_ID / 2 + title * 8_192L);
        }

        private static String readerId(int reader) {
            return Long.toString(FIRST_ID / 3 + reader * 8_192L);
        }

        private static String title(Open open) {
            return titleId(open.title);
        }

        private static String reader(Open open) {
            return readerId(open.reader);
        }

        private static String classOf(Open open) {
            return CLASSES[open.title % CLASSES.length];
        }

        private static String author(Open open) {
            return AUTHORS[open.title % AUTHORS.length];
        }

        private String branch() {
            return BRANCHES[random.nextInt(BRANCHES.length)];
        }

        private String channel() {
            return CHANNELS[random.nextInt(CHANNELS.length)];
        }
    }
}
