package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Gateway;
import io.libraryhub.messages.EventTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ManagerJourney {
    private static final Duration STREAM = Duration.ofSeconds(30);

    private final Hub hub = Hub.get();

    private JsonNode city() {
        JsonNode body = hub.see(
                "/api/acquisitions/city?day=" + LocalDate.now(ZoneId.of("Asia/Shanghai")), hub.token(Staff.MANAGER));
        return body.has("value") ? body.path("value") : body;
    }

    private long figure(String name) {
        JsonNode found = city().findValue(name);
        return found == null ? -1 : found.asLong();
    }

    @Test
    @Rows({7, 11, 17, 19, 23, 128})
    void the_managers_page_counts_the_days_loans_registrations_and_searches_that_find_nothing() {
        long loans = figure("loans");
        long newReaders = figure("newReaders");
        long nothing = figure("searchesWithoutHit");
        assertThat(loans).isGreaterThanOrEqualTo(0);
        Book book = hub.book("数字里的一天", 3);
        for (int copy = 0; copy < 3; copy++) {
            hub.checkOut(hub.reader(), book.barcode(copy)).orElseThrow();
        }
        JsonNode found = hub.see("/api/portal/search?q=" + Gateway.encoded("zzqx" + Hub.unique()), null);
        assertThat(found.path("titles").path("total").asInt()).isZero();

        Await.until("three loans more", STREAM, () -> figure("loans") >= loans + 3);
        Await.until("three readers more", STREAM, () -> figure("newReaders") >= newReaders + 3);
        Await.until("one search more without a hit", STREAM, () -> figure("searchesWithoutHit") >= nothing + 1);
        assertThat(city().findValue("byHour")).hasSize(24);
    }

    @Test
    @Rows({7, 6})
    void every_figure_has_one_meaning_the_four_books_agree_on_the_accounts_page() {
        JsonNode accounts = Await.until(
                "the accounts agree",
                Duration.ofSeconds(60),
                () -> hub.see("/api/acquisitions/accounts", hub.token(Staff.MANAGER)),
                body -> body.path("equal").asBoolean(false));

        assertThat(accounts.path("lines").size()).isEqualTo(EventTypes.ALL.size());
        assertThat(accounts.path("missing")).isEmpty();
    }
}
