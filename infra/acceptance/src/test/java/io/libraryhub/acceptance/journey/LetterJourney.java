package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The monthly letter: what is on for everybody, and nothing that a reader did not allow. */
class LetterJourney {
    /** A turn every ten seconds, the newest readers first. */
    private static final Duration TURNS = Duration.ofSeconds(60);

    private final Hub hub = Hub.get();

    private JsonNode letters(Reader reader) {
        return hub.see("/api/portal/letters", hub.token(reader)).path("items");
    }

    @Test
    @Rows({21})
    void a_reader_gets_the_preview_of_the_month_once_and_marks_it_as_read() {
        hub.gateway()
                .post(
                        "/api/booking/sessions",
                        hub.token(Staff.LIBRARIAN),
                        Map.ofEntries(
                                Map.entry("requestId", Hub.requestId()),
                                Map.entry("titleZh", "本月预告 " + Hub.unique()),
                                Map.entry("titleEn", "This month"),
                                Map.entry("kind", "talk"),
                                Map.entry("branch", Hub.MAIN),
                                Map.entry(
                                        "startsAt",
                                        OffsetDateTime.now(ZoneOffset.ofHours(8))
                                                .plusHours(30)
                                                .toString()),
                                Map.entry("durationMinutes", 60),
                                Map.entry("quota", 50),
                                Map.entry("tags", List.of()),
                                Map.entry("audience", "adult"),
                                Map.entry("descriptionZh", "下个月有什么，来听就知道。")))
                .orElseThrow();
        Reader reader = hub.reader(false);

        JsonNode letter = Await.until("the letter is written", TURNS, () -> letters(reader), found -> found.size() == 1)
                .get(0);

        assertThat(letter.path("personal").asBoolean()).isFalse();
        assertThat(letter.path("picks")).isEmpty();
        assertThat(letter.path("sessions")).isNotEmpty();
        assertThat(letter.path("sessions").findValuesAsText("reason")).containsOnly("SOON");
        Answer read = hub.gateway()
                .post(
                        "/api/portal/letters/" + letter.path("month").asText() + "/read",
                        hub.token(reader),
                        Map.of("requestId", Hub.requestId()));
        assertThat(read.orElseThrow().has("readAt")).isTrue();
        assertThat(letters(reader)).hasSize(1);
    }
}
