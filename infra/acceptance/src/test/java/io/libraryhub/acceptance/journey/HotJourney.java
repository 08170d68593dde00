package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.LivePage;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.door.Gateway;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HotJourney {
    /** Loans of the same hour that make a title hot by the default threshold of 8. */
    private static final int MAKES_HOT = 9;

    private static final int LOANS = 12;
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final Hub hub = Hub.get();

    /** How long after the loan that made it hot an open page heard so. */
    private Duration lend(Book book, List<Reader> readers) throws Exception {
        try (LivePage page = new LivePage(hub, "/api/portal/live?titles=" + book.id())) {
            List<Instant> lent = new ArrayList<>();
            for (int i = 0; i < LOANS; i++) {
                hub.checkOut(readers.get(i), book.barcode(i)).orElseThrow();
                lent.add(Instant.now());
            }
            LivePage.Heard hot = Await.until(
                            "an open page hears that the title is hot",
                            Duration.ofSeconds(20),
                            () -> firstHot(page),
                            Optional::isPresent)
                    .orElseThrow();
            assertThat(hot.data().path("titleId").asText()).isEqualTo(book.id().toString());
            Duration took = Duration.between(lent.get(MAKES_HOT - 1), hot.at());
            return took.isNegative() ? Duration.ZERO : took;
        }
    }

    private static Optional<LivePage.Heard> firstHot(LivePage page) {
        return page.heard().stream()
                .filter(heard -> heard.event().equals("title-marked"))
                .filter(heard -> heard.data().path("hot").asBoolean())
                .findFirst();
    }

    @Test
    @Rows({6, 13, 17})
    void a_title_lent_again_and_again_is_hot_on_every_open_page_within_two_seconds() throws Exception {
        List<Reader> readers = hub.readers(LOANS);
        // The first title only warms the way from loan to page.
        lend(hub.book("预热的书", LOANS), readers);
        Book book = hub.book("一夜成名", LOANS);

        Duration took = lend(book, readers);

        System.out.println("hot badge heard " + took.toMillis() + " ms after the loan that made it hot");
        assertThat(took).isLessThanOrEqualTo(AT_MOST);
        assertThat(hub.title(book).path("marks").path("hot").asBoolean()).isTrue();
        assertThat(hub.title(book).path("marks").path("loans7d").asInt()).isGreaterThanOrEqualTo(MAKES_HOT);
        Await.until("the search shows the mark", Hub.SOON, () -> hub.see(
                        "/api/portal/search?q=" + Gateway.encoded(book.word()), null)
                .path("titles")
                .path("items")
                .path(0)
                .path("marks")
                .path("hot")
                .asBoolean());
    }
}
