package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.door.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Moves the clock of events-service by a day: comes first, before anybody is inside a building. */
@Order(1)
class MissedVisitJourney {
    private static final String CONFIG = "events-service.yaml";
    /** Days are closed once a minute. */
    private static final Duration CLOSING = Duration.ofSeconds(90);

    private final Hub hub = Hub.get();

    private Answer book(Reader reader, String venue, LocalDate day) {
        return hub.doors().pages().bookVisit(hub.token(reader), Hub.requestId(), venue, day);
    }

    private JsonNode visit(Reader reader) {
        return hub.see("/api/booking/visits", hub.token(reader)).path("items").path(0);
    }

    @Test
    @Rows({34})
    void who_booked_and_did_not_come_cannot_book_for_seven_days() {
        String venue = hub.venue();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Reader absent = hub.reader();
        Reader punctual = hub.reader();
        book(absent, venue, today).orElseThrow();
        String before = hub.nacos().read(CONFIG);

        hub.nacos().with(CONFIG, before + "\n  clock:\n    offset: P1D\n", () -> {
            Await.until(
                    "the visit is missed",
                    CLOSING,
                    () -> visit(absent).path("state").asText().equals("missed"));
            Answer refused = book(absent, venue, today.plusDays(1));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.codes()).containsExactly("MISSED_BEFORE");
            assertThat(refused.body()
                            .path("reasons")
                            .get(0)
                            .path("details")
                            .path("until")
                            .asText())
                    .isEqualTo(today.plusDays(7).toString());
        });
        Await.until("the clock is right again", Hub.SOON, () -> hub.see("/api/booking/venues/" + venue + "/days", null)
                .path(0)
                .path("day")
                .asText()
                .equals(today.toString()));
        // Somebody else may: booked once the clock is right again, so that no domain event bears tomorrow's time.
        assertThat(book(punctual, venue, today.plusDays(1)).done()).isTrue();
    }
}
