package io.libraryhub.demo.city;

import io.libraryhub.demo.data.DemoBranch;
import io.libraryhub.demo.data.Zipf;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.TitleView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A simulated city on one day. What people want follows the popularity of the titles; what happens then is up to the hub:
 * who finds no copy begins to wait, who is refused tries something else.
 */
public final class City {
    /** Attempts for each act that shall succeed, before the city gives up on it. */
    private static final int ATTEMPTS = 5;
    /** Of those who find no copy, so many begin to wait. */
    private static final double WAITS = 0.6;
    /** What everybody talks about is wanted more than its popularity says. */
    private static final double FASHION = 2;
    /** So much of the time goes to what follows from earlier acts, while there is such. */
    private static final double FOLLOWING = 0.45;

    private static final double FROM_EARLIER_DAYS_BACK = 0.6;
    private static final double ONLINE_SHARE = 0.5;
    private static final int ROUND_EVERY = 400;
    private static final long REPORT_MS = 5_000;

    private final Day day;
    private final Plan plan;
    private final long seed;
    private final Progress progress;
    private final Zipf<CityTitle> demand;
    private final Zipf<CityTitle> fashion;
    private final Borrowing borrowing;
    private final Waiting waiting;
    private final Visiting visiting;
    private final Looking looking;
    private final List<Budget> budgets = new ArrayList<>();
    private final AtomicLong acts = new AtomicLong();
    private final AtomicBoolean everybodyVisited = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private double seconds;

    /** One kind of act: how often it shall succeed, and how often it was tried. */
    private record Budget(String act, int target, AtomicInteger tries, Work work) {
        long left(Tally tally) {
            return tries.get() >= (long) target * ATTEMPTS ? 0 : Math.max(0, target - tally.count(act));
        }
    }

    private interface Work {
        void once(RandomGenerator random);
    }

    public City(
            Doors doors,
            Library library,
            Readers readers,
            List<SessionView> sessions,
            Plan plan,
            Tally tally,
            String run,
            long seed,
            Progress progress) {
        this.day = new Day(doors, library, readers, tally, run);
        this.plan = plan;
        this.seed = seed;
        this.progress = progress;
        this.demand = new Zipf<>(library.titles(), title -> title.facts().popularity());
        this.fashion =
                new Zipf<>(library.titles(), title -> Math.pow(title.facts().popularity(), FASHION));
        this.borrowing = new Borrowing(day);
        this.waiting = new Waiting(day);
        this.visiting = new Visiting(day, seed);
        this.looking = new Looking(day, sessions);
    }

    Day day() {
        return day;
    }

    Borrowing borrowing() {
        return borrowing;
    }

    Waiting waiting() {
        return waiting;
    }

    /** How long the day took. */
    public double seconds() {
        return seconds;
    }

    /** Plays the day to its end. */
    public void play() {
        int returns = plan.returns();
        if (!day.library().fresh()) {
            borrowing.takeOver();
            returns += (int) (borrowing.lent() * FROM_EARLIER_DAYS_BACK);
            progress.say(
                    "city 城市: from earlier days %d copies out, %d on the way, %d ready",
                    borrowing.lent(), borrowing.moving(), borrowing.ready());
        }
        budget(Borrowing.LOAN, plan.loans(), this::wish);
        budget(Waiting.HOLD, plan.holds(), this::wishWhatAllWant);
        budget(Visiting.BOOK, plan.visits(), random -> {
            if (!visiting.book(random)) {
                everybodyVisited.set(true);
            }
        });
        budget(Looking.SEARCH, plan.searches(), looking::search);
        budget(Borrowing.RETURN, returns, borrowing::giveBack);
        budget(Borrowing.RENEWAL, plan.renewals(), borrowing::renew);
        budget(Waiting.CANCEL, plan.cancellations(), waiting::cancel);
        budget(Looking.SIGN_UP, plan.registrations(), looking::signUp);

        double start = progress.seconds();
        Reporter reporter = new Reporter();
        reporter.start();
        try {
            Pace pace = plan.pace();
            List<Callable<Boolean>> people = new ArrayList<>();
            for (int i = 0; i < plan.workers(); i++) {
                people.add(() -> live(pace));
            }
            Crew.all(plan.workers(), people);
        } finally {
            reporter.interrupt();
        }
        seconds = progress.seconds() - start;
    }

    private void budget(String act, int target, Work work) {
        budgets.add(new Budget(act, target, new AtomicInteger(), work));
    }

    private boolean live(Pace pace) {
        while (!ended.get()) {
            long number = acts.incrementAndGet();
            // Each act draws from its own numbers, whoever carries it out.
            SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
            Optional<Work> next = next(random, number);
            if (next.isEmpty()) {
                return true;
            }
            pace.turn();
            next.get().once(random);
        }
        return true;
    }

    /** Ends the day early: everybody finishes what he is at. */
    public void end() {
        ended.set(true);
    }

    private Optional<Work> next(RandomGenerator random, long number) {
        if (number % ROUND_EVERY == 0) {
            return Optional.of(r -> rounds());
        }
        Work following = following(random);
        Work wanted = wanted(random);
        if (wanted == null || (following != null && random.nextDouble() < FOLLOWING)) {
            return Optional.ofNullable(following);
        }
        return Optional.of(wanted);
    }

    /** What follows from earlier acts; null when nothing does. */
    private @Nullable Work following(RandomGenerator random) {
        List<Work> open = new ArrayList<>();
        if (borrowing.moving() > 0) {
            open.add(borrowing::arrive);
        }
        if (borrowing.ready() > 0) {
            open.add(borrowing::collect);
        }
        if (visiting.booked() > 0) {
            open.add(visiting::enter);
        }
        if (visiting.inside() > 0) {
            open.add(visiting::leave);
        }
        return open.isEmpty() ? null : open.get(random.nextInt(open.size()));
    }

    /** Something of what is still to happen on this day; null when all of it has. */
    private @Nullable Work wanted(RandomGenerator random) {
        List<Budget> open = budgets.stream()
                .filter(budget -> budget.left(day.tally()) > 0)
                .filter(budget -> !(budget.act().equals(Visiting.BOOK) && everybodyVisited.get()))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        Budget drawn = new Zipf<>(open, budget -> budget.left(day.tally()) + 1.0).draw(random);
        drawn.tries().incrementAndGet();
        return drawn.work();
    }

    /** Somebody wants a title: takes a copy from the shelf, or begins to wait, or goes home. */
    private void wish(RandomGenerator random) {
        CityReader reader = somebody(random);
        CityTitle title = demand.draw(random);
        Optional<ItemView> copy = borrowing.onShelf(reader, title.id());
        if (copy.isPresent()) {
            if (day.tally().count(Borrowing.LOAN) < plan.loans()) {
                borrowing.checkOut(reader, copy.get(), random);
            }
        } else if (day.tally().count(Waiting.HOLD) < plan.holds() && random.nextDouble() < WAITS) {
            waiting.place(reader, title.id());
        }
    }

    /** Somebody wants what everybody wants, and is ready to wait for it; the last copies on the shelf go first. */
    private void wishWhatAllWant(RandomGenerator random) {
        CityReader reader = somebody(random);
        CityTitle title = fashion.draw(random);
        Optional<ItemView> copy = borrowing.onShelf(reader, title.id());
        if (copy.isPresent()) {
            borrowing.checkOut(reader, copy.get(), random);
        } else {
            waiting.place(reader, title.id());
        }
    }

    private CityReader somebody(RandomGenerator random) {
        return random.nextDouble() < ONLINE_SHARE
                ? day.readers().online(random)
                : day.readers().any(random);
    }

    /** Staff of every branch go through their pull lists. */
    int rounds() {
        int pulled = 0;
        for (DemoBranch branch : day.library().branches()) {
            pulled += borrowing.pull(branch.code());
        }
        return pulled;
    }

    /** Says every few seconds how the day goes. */
    private final class Reporter extends Thread {
        Reporter() {
            super("demo-reporter");
            setDaemon(true);
        }

        @Override
        public void run() {
            long before = day.tally().allDone();
            try {
                while (true) {
                    Thread.sleep(REPORT_MS);
                    long now = day.tally().allDone();
                    progress.say(
                            "city 城市: %d acts, %d refused, %d/s · loans %d holds %d visits %d · hot 热门 %s",
                            now,
                            day.tally().allRefused(),
                            (now - before) * 1000 / REPORT_MS,
                            day.tally().count(Borrowing.LOAN),
                            day.tally().count(Waiting.HOLD),
                            day.tally().count(Visiting.BOOK),
                            hottest());
                    before = now;
                }
            } catch (InterruptedException e) {
                // The day is over.
            }
        }

        private String hottest() {
            try {
                List<TitleView> hot = day.desk().catalogue().hot(1).orElseThrow();
                return hot.isEmpty() ? "–" : "《" + hot.get(0).title() + "》";
            } catch (RuntimeException e) {
                // Only an ornament of the line: the next line asks again.
                return "?";
            }
        }
    }
}
