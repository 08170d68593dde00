package io.libraryhub.resource.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.fixture.Hub;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** As many people search as may, and none of them gets an answer. */
class BusySearchIT {
    private static final Hub HUB = Hub.get();
    private static final Refused<Object> BUSY =
            new Refused<>(Kinds.BUSY, List.of(Reason.of(ResourceCodes.SEARCH_BUSY)));

    @Test
    void theNextIsAskedToComeBackAndTitlePagesAnswer() throws Exception {
        TitleId title = HUB.title("BUSY1", "呼兰河传", "萧红", "I246.5");
        CatalogueApi catalogue = HUB.catalogue();
        SearchTurns turns = HUB.bean(SearchTurns.class);
        int people = HUB.bean(SearchPolicy.class).getAtOnce();
        CountDownLatch searching = new CountDownLatch(people);
        CountDownLatch stuck = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            for (int i = 0; i < people; i++) {
                threads.execute(() -> turns.take(() -> {
                    searching.countDown();
                    return await(stuck);
                }));
            }
            assertThat(await(searching)).isTrue();

            assertThat(catalogue.search(Hub.query("呼兰河传"))).isEqualTo(BUSY);
            assertThat(catalogue.suggest("呼")).isEqualTo(BUSY);
            assertThat(catalogue.title(title).orElseThrow().title()).isEqualTo("呼兰河传");
        } finally {
            stuck.countDown();
            threads.shutdown();
        }
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(catalogue.search(Hub.query("呼兰河传")).isDone()).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
