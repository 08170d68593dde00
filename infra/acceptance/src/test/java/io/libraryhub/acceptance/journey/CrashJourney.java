package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Accounts;
import io.libraryhub.demo.city.City;
import io.libraryhub.demo.city.Library;
import io.libraryhub.demo.city.Plan;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.city.Readers;
import io.libraryhub.demo.city.Tally;
import io.libraryhub.demo.door.Launcher;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last: it ends processes of the running hub. */
@Order(Integer.MAX_VALUE)
class CrashJourney {
    private static final Duration RECOVERY = Duration.ofSeconds(150);

    private final Hub hub = Hub.get();

    @Test
    @Rows({6, 8})
    void nothing_is_lost_or_counted_twice_when_a_service_and_the_stream_are_killed_in_the_middle_of_a_day()
            throws Exception {
        Progress progress = new Progress(System.out);
        String run = "k" + Hub.unique();
        Library library = Library.build(hub.doors(), run, 0.05, progress);
        Readers readers = Readers.register(hub.doors(), library.staff().admin(), 150, progress);
        Tally tally = new Tally();
        Plan plan = Plan.of(220, 60, 60, 25);
        City city = new City(
                hub.doors(),
                library,
                readers,
                library.publishActivities(hub.doors()),
                plan,
                tally,
                run,
                System.nanoTime(),
                progress);
        CompletableFuture<Void> day = CompletableFuture.runAsync(city::play);

        Await.until("the day has begun", RECOVERY, () -> tally.allDone() > 60);
        long lentBefore = tally.count("loan 借出");
        kill("circulation-service", progress);
        Await.until("people borrow again", RECOVERY, () -> day.isDone() || tally.count("loan 借出") > lentBefore + 5);

        kill("flink-taskmanager", progress);
        day.get(RECOVERY.toSeconds(), TimeUnit.SECONDS);

        assertThat(hub.doors().patience().retries()).isPositive();
        Accounts accounts = hub.accounts(RECOVERY);
        assertThat(accounts.differences()).isEmpty();
        assertThat(accounts.lines().get("libhub.circulation.loan.opened").ledger())
                .isGreaterThanOrEqualTo(tally.count("loan 借出") + tally.count("collect 取预约书"));
        progress.say("%d domain events, all books agree", accounts.events());
    }

    /** Ends a process and waits until the stack's watcher has started it again. */
    private void kill(String part, Progress progress) {
        Launcher launcher = hub.launcher();
        launcher.kill(part);
        progress.say("killed %s", part);
        Await.until(part + " is back", RECOVERY, () -> "up".equals(launcher.state(part)));
        progress.say("%s is back", part);
    }
}
