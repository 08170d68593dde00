package io.libraryhub.resource.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTurnsTest {
    private final SearchPolicy policy = new SearchPolicy();
    private final SearchTurns turns = new SearchTurns(policy);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch slow = new CountDownLatch(1);

    @BeforeEach
    void two() throws InterruptedException {
        policy.setAtOnce(2);
        policy.setMostWaiting(0);
        policy.setLongestWait(Duration.ofSeconds(20));
        CountDownLatch begun = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            people.execute(() -> turns.take(() -> {
                begun.countDown();
                return await(slow);
            }));
        }
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void end() {
        slow.countDown();
        people.shutdownNow();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void whoeverFindsNoTurnAndNoPlaceToWaitIsTurnedAway() {
        assertThat(turns.take(() -> "found")).isEmpty();
    }

    @Test
    void whoeverWaitsComesToTheTurnThatIsGivenBack() throws Exception {
        policy.setMostWaiting(1);
        CompletableFuture<Optional<String>> waiting =
                CompletableFuture.supplyAsync(() -> turns.take(() -> "found"), people);

        slow.countDown();

        assertThat(waiting.get(20, TimeUnit.SECONDS)).contains("found");
    }

    @Test
    void nobodyWaitsLongerThanThePolicySays() {
        policy.setMostWaiting(1);
        policy.setLongestWait(Duration.ofMillis(1));

        assertThat(turns.take(() -> "found")).isEmpty();
    }

    @Test
    void theLimitChangesLive() {
        policy.setAtOnce(3);

        assertThat(turns.take(() -> "found")).contains("found");
    }

    @Test
    void aSearchThatFailsGivesItsTurnBack() {
        policy.setAtOnce(3);

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.take(() -> "found")).contains("found");
    }
}
