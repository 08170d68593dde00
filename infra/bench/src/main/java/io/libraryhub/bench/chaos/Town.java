package io.libraryhub.bench.chaos;

import io.libraryhub.demo.city.City;
import io.libraryhub.demo.city.Library;
import io.libraryhub.demo.city.Plan;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.city.Readers;
import io.libraryhub.demo.city.Tally;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.kernel.Actor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** A small city that plays one short day after the other until it is told to stop. */
final class Town {
    private static final double SCALE = 0.05;
    private static final int READERS = 200;
    private static final int LOANS = 120;
    private static final int HOLDS = 40;
    private static final int VISITS = 30;

    private final Doors doors;
    private final String run;
    private final Library library;
    private final Readers readers;
    private final double perSecond;
    private final Progress progress;
    private final LongAdder actsOfEarlierDays = new LongAdder();
    private volatile Tally today = new Tally();
    private volatile boolean open = true;
    private CompletableFuture<Void> life = CompletableFuture.completedFuture(null);

    private Town(Doors doors, String run, Library library, Readers readers, double perSecond, Progress progress) {
        this.doors = doors;
        this.run = run;
        this.library = library;
        this.readers = readers;
        this.perSecond = perSecond;
        this.progress = progress;
    }

    static Town build(Doors doors, double perSecond, Progress progress) {
        String run = "c" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        Library library = Library.build(doors, run, SCALE, progress);
        Readers readers = Readers.register(doors, library.staff().admin(), READERS, progress);
        return new Town(doors, run, library, readers, perSecond, progress);
    }

    void start() {
        life = CompletableFuture.runAsync(this::liveOn);
    }

    private void liveOn() {
        for (int day = 1; open; day++) {
            // What a day has to bring is counted from its own beginning.
            Tally tally = new Tally();
            today = tally;
            new City(
                            doors,
                            library,
                            readers,
                            library.publishActivities(doors),
                            Plan.of(LOANS, HOLDS, VISITS, perSecond),
                            tally,
                            run + "-" + day,
                            day,
                            progress)
                    .play();
            actsOfEarlierDays.add(tally.allDone());
            today = new Tally();
        }
    }

    /** Lets it play for a while; throws when it cannot. */
    void playOn(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
        if (life.isCompletedExceptionally()) {
            life.join();
        }
    }

    /** Ends with the current day. */
    void stop() {
        open = false;
        life.join();
    }

    Actor admin() {
        return library.staff().admin();
    }

    long acts() {
        return actsOfEarlierDays.sum() + today.allDone();
    }

    long retries() {
        return doors.patience().retries();
    }
}
