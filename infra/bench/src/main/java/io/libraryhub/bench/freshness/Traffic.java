package io.libraryhub.bench.freshness;

import io.libraryhub.bench.Options;
import io.libraryhub.bench.town.Town;
import io.libraryhub.demo.city.Plan;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Desk;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.kernel.accounts.LedgerLine;
import java.time.Duration;
import java.time.Instant;

/**
 * A city's usual mix of searches, visits, loans, holds and returns beside what is measured. People come when they want to,
 * not when the last one was served; what it came to is counted in the services' own books.
 */
final class Traffic {
    /** What a day brings is more than is ever measured in one run. */
    private static final int SECONDS = 600;
    /** Of a hundred acts so many are loans, holds and visits; searches, returns and the rest follow from them. */
    private static final double LOANS = 0.26;

    private static final double HOLDS = 0.10;
    private static final double VISITS = 0.10;

    private final Doors doors;
    private final Town town;
    private final Duration warmUp;

    private Traffic(Doors doors, Town town, Duration warmUp) {
        this.doors = doors;
        this.town = town;
        this.warmUp = warmUp;
    }

    /** @param rate acts a second, nearly each of which is a business event */
    static Traffic of(Doors doors, int rate, Options options, Progress progress) {
        int acts = rate * SECONDS;
        Plan day = Plan.of((int) (acts * LOANS), (int) (acts * HOLDS), (int) (acts * VISITS), rate)
                .insisting(options.number("workers", 48, 1));
        Town town = Town.build(
                doors, options.decimal("scale", 0.5, 0.01), options.number("readers", 2_000, 1), day, progress);
        town.signIn();
        return new Traffic(doors, town, Duration.ofSeconds(options.number("warm-up-s", 20, 0)));
    }

    void start() {
        town.start();
    }

    /** Waits until people come, and then until what is compiled late has been. */
    void warmUp() throws InterruptedException {
        while (town.acts() == 0) {
            town.playOn(Duration.ofMillis(100));
        }
        town.playOn(warmUp);
    }

    /** Ends it. */
    void stop() {
        town.stop();
    }

    /** A moment, and what people had done until then. */
    record Moment(Instant at, long nanos, long acts) {}

    /**
     * What it came to.
     *
     * @param eventsPerSecond domain events of all services
     */
    record Reached(double eventsPerSecond, double actsPerSecond) {
        static final Reached NOTHING = new Reached(0, 0);
    }

    Moment now() {
        return new Moment(Instant.now(), System.nanoTime(), town.acts());
    }

    /** @param began after which everything counts */
    Reached since(Moment began) {
        Moment ended = now();
        double seconds = (ended.nanos - began.nanos) / 1e9;
        return new Reached(events(began.at) / seconds, (ended.acts - began.acts) / seconds);
    }

    private long events(Instant since) {
        return Desk.SERVICES.stream()
                .flatMap(
                        service -> doors
                                .desk()
                                .ask(
                                        "ledger of " + service,
                                        () -> doors.desk().accounts(service).ledger(since))
                                .stream())
                .mapToLong(LedgerLine::ledger)
                .sum();
    }
}
