package io.libraryhub.bench.town;

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
import org.jspecify.annotations.Nullable;

/** A city that plays one day after the other until it is told to stop. */
public final class Town {
    private final Doors doors;
    private final String run;
    private final Library library;
    private final Readers readers;
    private final Plan day;
    private final Progress progress;
    private final LongAdder actsOfEarlierDays = new LongAdder();
    private volatile Tally today = new Tally();
    private volatile @Nullable City city;
    private volatile boolean open = true;
    private CompletableFuture<Void> life = CompletableFuture.completedFuture(null);

    private Town(Doors doors, String run, Library library, Readers readers, Plan day, Progress progress) {
        this.doors = doors;
        this.run = run;
        this.library = library;
        this.readers = readers;
        this.day = day;
        this.progress = progress;
    }

    /**
     * @param scale share of the demo's titles and copies, 0 to 1
     * @param day what each of its days brings
     */
    public static Town build(Doors doors, double scale, int readers, Plan day, Progress progress) {
        String run = "c" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        Library library = Library.build(doors, run, scale, progress);
        Readers registered = Readers.register(doors, library.staff().admin(), readers, progress);
        return new Town(doors, run, library, registered, day, progress);
    }

    /** Those who use the portal sign in, before anything is measured. */
    public void signIn() {
        readers.signInAll();
    }

    public void start() {
        life = CompletableFuture.runAsync(this::liveOn);
    }

    private void liveOn() {
        for (int number = 1; open; number++) {
            // What a day has to bring is counted from its own beginning.
            Tally tally = new Tally();
            today = tally;
            City playing = new City(
                    doors,
                    library,
                    readers,
                    library.publishActivities(doors),
                    day,
                    tally,
                    run + "-" + number,
                    number,
                    progress);
            city = playing;
            if (open) {
                playing.play();
            }
            actsOfEarlierDays.add(tally.allDone());
            today = new Tally();
        }
    }

    /** Lets it play for a while; throws when it cannot. */
    public void playOn(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
        if (life.isCompletedExceptionally()) {
            life.join();
        }
    }

    /** Everybody finishes what he is at. */
    public void stop() {
        open = false;
        City playing = city;
        if (playing != null) {
            playing.end();
        }
        life.join();
    }

    public Actor admin() {
        return library.staff().admin();
    }

    /** What was done so far, refusals not counted. */
    public long acts() {
        return actsOfEarlierDays.sum() + today.allDone();
    }

    public long retries() {
        return doors.patience().retries();
    }
}
