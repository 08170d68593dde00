package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.SearchResult;
import io.libraryhub.resource.fixture.Hub;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** More people search than may, and the search engine is stuck. */
class BusySearchIT {
    private static final int AT_ONCE = 4;
    private static final int WAITING = 2;
    private static final int PEOPLE = 20;

    @Test
    void searchesInFlightLeaveTheCatalogueToTitlePages() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        Semaphore asked = new Semaphore(0);
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer engine = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        engine.setExecutor(threads);
        engine.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/_search")) {
                asked.release();
                await(stuck);
            }
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        engine.start();
        TestSchema schema = TestSchema.create("busysearch");
        try (ConfigurableApplicationContext service = SpringApplication.run(
                ResourceApplication.class,
                TestApp.arguments(
                        schema,
                        "--spring.elasticsearch.uris=http://127.0.0.1:"
                                + engine.getAddress().getPort(),
                        "--spring.elasticsearch.socket-timeout=60s",
                        "--hub.search.at-once=" + AT_ONCE,
                        "--hub.search.most-waiting=" + WAITING,
                        "--hub.search.longest-wait=PT0.1S"))) {
            CatalogueApi catalogue = service.getBean(CatalogueApi.class);
            TitleId title = catalogue
                    .importRecords(new ImportRecords(
                            Hub.request(),
                            Hub.ADMIN,
                            "one.csv",
                            "local_no,title\nBUSY1,呼兰河传\n".getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow()
                    .titleIds()
                    .get(0);
            BlockingQueue<Reply<SearchResult>> answers = new LinkedBlockingQueue<>();
            for (int i = 0; i < PEOPLE; i++) {
                threads.execute(() -> answers.add(catalogue.search(Hub.query("呼兰河传"))));
            }

            List<Reply<SearchResult>> refused = new ArrayList<>();
            for (int i = 0; i < PEOPLE - AT_ONCE; i++) {
                refused.add(answers.poll(20, TimeUnit.SECONDS));
            }
            assertThat(refused).containsOnly(new Refused<>(Kinds.BUSY, List.of(Reason.of(ResourceCodes.SEARCH_BUSY))));
            assertThat(asked.tryAcquire(AT_ONCE, 20, TimeUnit.SECONDS)).isTrue();
            assertThat(asked.availablePermits()).isZero();
            assertThat(answers).as("those in flight still wait").isEmpty();
            assertThat(catalogue.suggest("呼"))
                    .isEqualTo(new Refused<>(Kinds.BUSY, List.of(Reason.of(ResourceCodes.SEARCH_BUSY))));
            assertThat(catalogue.title(title).orElseThrow().title()).isEqualTo("呼兰河传");
            stuck.countDown();
        } finally {
            stuck.countDown();
            engine.stop(0);
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
