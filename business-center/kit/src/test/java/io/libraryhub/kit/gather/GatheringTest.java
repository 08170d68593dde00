package io.libraryhub.kit.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {
    /** So long that nothing is handled by chance before everybody is there. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final ExecutorService queues = Executors.newFixedThreadPool(8);
    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        queues.shutdownNow();
    }

    @Test
    void whatComesAfterAQuietTimeIsHandledAtOnceAndByItself() {
        Gathering<String> gathering = new Gathering<>(A_MOMENT, 100, groups::add);
        assertThat(gathering.join(List.of("红楼梦 lent", "红楼梦 returned"))).isTrue();
        assertThat(groups).containsExactly(List.of("红楼梦 lent", "红楼梦 returned"));
    }

    @Test
    void whatSeveralQueuesBringWithinAMomentIsHandledTogetherEachInItsOrder() throws Exception {
        Gathering<String> gathering = new Gathering<>(A_MOMENT, 100, groups::add);
        gathering.join(List.of("opens the moment"));
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int queue = 0; queue < 8; queue++) {
            List<String> brought = List.of(queue + " lent", queue + " returned");
            answers.add(queues.submit(() -> gathering.join(brought)));
        }
        for (Future<Boolean> answer : answers) {
            assertThat(answer.get(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).hasSize(16);
        for (int queue = 0; queue < 8; queue++) {
            assertThat(groups.get(1)).containsSubsequence(queue + " lent", queue + " returned");
        }
    }

    @Test
    void aFullGroupTakesNoMoreAndTheNextIsHandledByItself() throws Exception {
        Gathering<String> gathering = new Gathering<>(A_MOMENT, 2, groups::add);
        gathering.join(List.of("opens the moment"));
        CompletableFuture<Boolean> first =
                CompletableFuture.supplyAsync(() -> gathering.join(List.of("a", "b", "c")), queues);
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> gathering.join(List.of("d", "e")), queues);
        assertThat(first.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(groups)
                .containsExactlyInAnyOrder(List.of("opens the moment"), List.of("a", "b", "c"), List.of("d", "e"));
    }

    @Test
    void everybodyLearnsThatItFailed() throws Exception {
        Gathering<String> gathering = new Gathering<>(A_MOMENT, 100, group -> {
            groups.add(List.copyOf(group));
            return groups.size() == 1;
        });
        gathering.join(List.of("opens the moment"));
        Future<Boolean> one = queues.submit(() -> gathering.join(List.of("one")));
        Future<Boolean> other = queues.submit(() -> gathering.join(List.of("other")));
        assertThat(one.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(other.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(groups).hasSize(2);
    }

    @Test
    void anErrorReachesItsLeaderAndHoldsNobodyUp() {
        Gathering<String> gathering = new Gathering<>(Duration.ZERO, 100, group -> {
            throw new IllegalStateException("no database");
        });
        assertThatThrownBy(() -> gathering.join(List.of("one"))).hasMessage("no database");
        assertThatThrownBy(() -> gathering.join(List.of("two"))).hasMessage("no database");
    }
}
