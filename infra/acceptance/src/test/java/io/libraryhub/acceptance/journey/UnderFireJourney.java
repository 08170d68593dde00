package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.CirculationBooks;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Instances;
import io.libraryhub.acceptance.Parallel;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.kernel.TitleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Three instances of the loan service, and everybody at once, through the gateway: one truth. */
@Order(Integer.MAX_VALUE - 1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnderFireJourney {
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final int LOOK_SECONDS = 4;

    private final Hub hub = Hub.get();
    private final CirculationBooks books = new CirculationBooks(hub.doors().stack());
    private final Instances instances = new Instances(hub, "circulation-service");

    @BeforeAll
    void threeInstances() {
        instances.start(2);
    }

    @AfterAll
    void oneInstance() {
        instances.close();
        books.close();
    }

    @Test
    @Order(1)
    @Rows({8, 74})
    void four_readers_grab_each_of_three_hundred_copies_and_exactly_three_hundred_loans_are_made() {
        List<Book> shelf =
                IntStream.range(0, 30).mapToObj(n -> hub.book("人人都要的书", 10)).toList();
        List<String> barcodes =
                shelf.stream().flatMap(book -> book.barcodes().stream()).toList();
        List<Reader> readers = hub.readers(100);
        List<Callable<Answer>> rush = new ArrayList<>();
        for (int copy = 0; copy < barcodes.size(); copy++) {
            for (int hand = 0; hand < 4; hand++) {
                // Twelve copies for each reader: nobody reaches his limit.
                Reader reader = readers.get((copy + hand * 25) % readers.size());
                String barcode = barcodes.get(copy);
                rush.add(() -> lend(Hub.requestId(), reader, barcode));
            }
        }
        hub.token(Staff.LIBRARIAN);
        List<Long> atRest = instances.work();
        Await.pause(LOOK_SECONDS * 1_000L);
        List<Long> before = instances.work();
        long start = System.nanoTime();

        List<Answer> answers = Parallel.all(rush);

        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        List<JsonNode> loans = done(answers);
        assertThat(loans).hasSize(300);
        assertThat(loans.stream().map(loan -> loan.path("barcode").asText()))
                .containsExactlyInAnyOrderElementsOf(barcodes);
        assertThat(answers.stream().filter(answer -> !answer.done()))
                .hasSize(900)
                .allSatisfy(answer -> assertThat(answer.codes()).containsExactly("ITEM_ON_LOAN"));
        assertThat(contradictions(shelf, readers)).isEmpty();
        List<Long> after = instances.work();
        assertThat(IntStream.range(0, 3).mapToLong(one -> {
                    long looking = (before.get(one) - atRest.get(one)) * (seconds + 1) / LOOK_SECONDS;
                    return after.get(one) - before.get(one) - looking;
                }))
                .as("work of each instance beyond looking for some, in %d s", seconds)
                .allMatch(work -> work > 150);
    }

    @Test
    @Order(2)
    @Rows({8})
    void thirty_check_outs_of_one_reader_at_once_end_exactly_at_his_limit() {
        Book book = hub.book("一口气借完", 30);
        Reader reader = hub.reader();
        hub.token(Staff.LIBRARIAN);

        List<Answer> answers = Parallel.all(book.barcodes().stream()
                .<Callable<Answer>>map(barcode -> () -> lend(Hub.requestId(), reader, barcode))
                .toList());

        List<Answer> refused = answers.stream().filter(answer -> !answer.done()).toList();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> assertThat(answer.codes())
                .containsExactly("LOAN_LIMIT"));
        int limit = refused.get(0)
                .body()
                .path("reasons")
                .path(0)
                .path("details")
                .path("limit")
                .asInt();
        assertThat(limit).isPositive();
        assertThat(done(answers)).hasSize(limit);
        assertThat(books.number(
                        "SELECT COUNT(*) FROM loan WHERE open_reader = ?",
                        reader.id().value()))
                .isEqualTo(limit);
        assertThat(contradictions(List.of(book), List.of(reader))).isEmpty();
    }

    @Test
    @Order(3)
    @Rows({8, 74, 98})
    void returns_renewals_holds_collections_and_expiries_of_one_title_at_once_leave_one_truth() {
        Book book = hub.book("风暴中的一本书", 6);
        List<Reader> readers = hub.readers(40);
        List<Reader> borrowers = readers.subList(0, 6);
        List<String> loans = new ArrayList<>();
        for (int copy = 0; copy < 6; copy++) {
            loans.add(lend(Hub.requestId(), borrowers.get(copy), book.barcode(copy))
                    .orElseThrow()
                    .path("id")
                    .asText());
        }
        List<String> queue = new ArrayList<>();
        for (Reader reader : readers.subList(6, 20)) {
            queue.add(hold(reader, book).orElseThrow().path("id").asText());
        }

        List<Callable<Answer>> storm = new ArrayList<>();
        for (int copy = 0; copy < 6; copy++) {
            String barcode = book.barcode(copy);
            String loan = loans.get(copy);
            // The same copy at two counters, while its reader has it renewed.
            storm.add(() -> takeBack(barcode, Hub.MAIN));
            storm.add(() -> takeBack(barcode, Hub.OTHER));
            storm.add(() -> desk("/renew", Map.of("requestId", Hub.requestId(), "loanId", loan)));
        }
        readers.subList(20, 30).forEach(reader -> storm.add(() -> hold(reader, book)));
        queue.subList(3, 7).forEach(hold -> storm.add(() -> giveUp(hold)));
        Parallel.all(storm);

        assertThat(count(book, "SELECT COUNT(*) FROM loan WHERE closed_at IS NOT NULL AND title_id = ?"))
                .isEqualTo(6);
        assertThat(count(book, "SELECT COUNT(*) FROM hold WHERE state = 'cancelled' AND title_id = ?"))
                .isEqualTo(4);
        assertThat(contradictions(List.of(book), readers)).isEmpty();

        // Three times over: whoever is told that his copy lies ready comes at the very moment at which his time is
        // over.
        for (int wave = 0; wave < 3; wave++) {
            bringHome(book);
            int ready = books.letPickUpTimePass(book.id());
            assertThat(ready).isPositive();
            List<Callable<Answer>> rush = new ArrayList<>();
            for (String collector : readyFor(book)) {
                String[] parts = collector.split("/", 2);
                Reader reader = byId(readers, parts[0]);
                rush.add(() -> lend(Hub.requestId(), reader, parts[1]));
                rush.add(() -> takeBack(parts[1], Hub.MAIN));
            }
            Parallel.all(rush);
            Await.until(
                    "nothing lies ready beyond its time",
                    RECOVERY,
                    () -> count(
                                    book,
                                    "SELECT COUNT(*) FROM hold WHERE state = 'ready' AND pickup_by < UTC_TIMESTAMP(3) AND"
                                            + " title_id = ?")
                            == 0);
            assertThat(contradictions(List.of(book), readers)).isEmpty();
        }
        assertThat(count(book, "SELECT COUNT(*) FROM hold WHERE state IN ('expired', 'filled') AND title_id = ?"))
                .isPositive();
        assertThat(hub.accounts(RECOVERY).differences()).isEmpty();
    }

    @Test
    @Order(4)
    @Rows({8})
    void an_instance_killed_in_the_middle_leaves_no_half_loan_and_a_repeat_is_given_the_same_answer() {
        List<Book> shelf =
                IntStream.range(0, 20).mapToObj(n -> hub.book("断电的一天", 10)).toList();
        List<String> barcodes =
                shelf.stream().flatMap(book -> book.barcodes().stream()).toList();
        List<Reader> readers = hub.readers(20);
        List<String> requests =
                barcodes.stream().map(barcode -> Hub.requestId()).toList();
        hub.token(Staff.LIBRARIAN);
        AtomicInteger lent = new AtomicInteger();
        List<Callable<Answer>> day = IntStream.range(0, barcodes.size())
                .<Callable<Answer>>mapToObj(n -> () -> {
                    Answer answer = lend(requests.get(n), readers.get(n % readers.size()), barcodes.get(n));
                    lent.incrementAndGet();
                    return answer;
                })
                .toList();

        CompletableFuture<List<Answer>> running = CompletableFuture.supplyAsync(() -> Parallel.all(day));
        Await.until("the day has begun", RECOVERY, () -> lent.get() >= 20);
        instances.kill(0);
        List<Answer> answers = running.join();

        assertThat(answers).allMatch(Answer::done);
        assertThat(lentNow(shelf)).isEqualTo(200);
        assertThat(contradictions(shelf, readers)).isEmpty();
        List<Answer> again = Parallel.all(day);
        assertThat(again.stream().map(answer -> answer.body().path("id")))
                .isEqualTo(
                        answers.stream().map(answer -> answer.body().path("id")).toList());
        assertThat(again.stream().map(answer -> answer.body().path("dueAt")))
                .isEqualTo(answers.stream()
                        .map(answer -> answer.body().path("dueAt"))
                        .toList());
        assertThat(lentNow(shelf)).isEqualTo(200);
        assertThat(contradictions(shelf, readers)).isEmpty();
    }

    private Answer lend(String requestId, Reader reader, String barcode) {
        return desk(
                "/check-out",
                Map.of("requestId", requestId, "cardNo", reader.cardNo(), "barcode", barcode, "branch", Hub.MAIN));
    }

    private Answer takeBack(String barcode, String branch) {
        return desk("/check-in", Map.of("requestId", Hub.requestId(), "barcode", barcode, "branch", branch));
    }

    private Answer hold(Reader reader, Book book) {
        return desk(
                "/holds",
                Map.of(
                        "requestId",
                        Hub.requestId(),
                        "readerId",
                        reader.id().toString(),
                        "titleId",
                        book.id().toString(),
                        "pickupBranch",
                        Hub.MAIN));
    }

    private Answer giveUp(String hold) {
        return desk("/holds/" + hold + "/cancel", Map.of("requestId", Hub.requestId()));
    }

    private Answer desk(String path, Map<String, String> body) {
        return hub.gateway().post("/api/desk" + path, hub.token(Staff.LIBRARIAN), body);
    }

    /** What readers have comes back, and what was returned at the other branch arrives where it is wanted. */
    private void bringHome(Book book) {
        for (String barcode : books.column(
                "SELECT barcode FROM copy WHERE state IN ('on-loan', 'in-transit') AND title_id = ?",
                book.id().value())) {
            takeBack(barcode, Hub.MAIN).orElseThrow();
        }
    }

    /** Reader and barcode of everything that lies ready. */
    private List<String> readyFor(Book book) {
        return books.column(
                "SELECT CONCAT(h.reader_id, '/', c.barcode) FROM hold h JOIN copy c ON c.item_id = h.item_id"
                        + " WHERE h.state = 'ready' AND h.title_id = ?",
                book.id().value());
    }

    private static Reader byId(List<Reader> readers, String id) {
        return readers.stream()
                .filter(reader -> reader.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> done(List<Answer> answers) {
        return answers.stream().filter(Answer::done).map(Answer::body).toList();
    }

    private long count(Book book, String sql) {
        return books.number(sql, book.id().value());
    }

    private long lentNow(List<Book> shelf) {
        return shelf.stream()
                .mapToLong(book -> count(book, "SELECT COUNT(*) FROM loan WHERE closed_at IS NULL AND title_id = ?"))
                .sum();
    }

    private Map<String, Long> contradictions(List<Book> shelf, List<Reader> readers) {
        List<TitleId> titles = shelf.stream().map(Book::id).toList();
        return books.contradictions(titles, readers.stream().map(Reader::id).toList());
    }
}
