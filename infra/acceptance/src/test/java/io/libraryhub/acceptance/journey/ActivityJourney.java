package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Parallel;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ActivityJourney {
    private final Hub hub = Hub.get();

    private JsonNode publish(int quota) {
        return hub.gateway()
                .post(
                        "/api/booking/sessions",
                        hub.token(Staff.LIBRARIAN),
                        Map.ofEntries(
                                Map.entry("requestId", Hub.requestId()),
                                Map.entry("titleZh", "夜读会 " + Hub.unique()),
                                Map.entry("titleEn", "Reading by Night"),
                                Map.entry("kind", "reading-club"),
                                Map.entry("branch", Hub.MAIN),
                                Map.entry(
                                        "startsAt",
                                        OffsetDateTime.now(ZoneOffset.ofHours(8))
                                                .plusDays(3)
                                                .toString()),
                                Map.entry("durationMinutes", 90),
                                Map.entry("quota", quota),
                                Map.entry("tags", List.of("小说", "夜读")),
                                Map.entry("audience", "adult"),
                                Map.entry("descriptionZh", "带一本最近读的书来。")))
                .orElseThrow();
    }

    private Answer register(Reader reader, JsonNode session) {
        return hub.doors()
                .pages()
                .register(hub.token(reader), Hub.requestId(), session.path("id").asText());
    }

    @Test
    @Rows({4, 19})
    void readers_sign_up_until_the_places_are_taken_and_a_place_given_back_can_be_had() {
        JsonNode session = publish(2);
        List<Reader> readers = hub.readers(5);
        readers.forEach(hub::token);

        List<Answer> answers = Parallel.all(readers.stream()
                .<Callable<Answer>>map(reader -> () -> register(reader, session))
                .toList());

        assertThat(answers.stream().filter(Answer::done)).hasSize(2);
        assertThat(answers.stream().filter(answer -> !answer.done()))
                .allSatisfy(answer -> assertThat(answer.codes()).containsExactly("FULL"));

        int placed = answers.indexOf(
                answers.stream().filter(Answer::done).findFirst().orElseThrow());
        int refused = answers.indexOf(
                answers.stream().filter(a -> !a.done()).findFirst().orElseThrow());
        assertThat(register(readers.get(placed), session).codes()).containsExactly("ALREADY_BOOKED");
        hub.gateway()
                .post(
                        "/api/booking/registrations/"
                                + answers.get(placed).body().path("id").asText() + "/cancel",
                        hub.token(readers.get(placed)),
                        Map.of("requestId", Hub.requestId()))
                .orElseThrow();
        assertThat(register(readers.get(refused), session).done()).isTrue();
        assertThat(hub.see("/api/booking/sessions/" + session.path("id").asText(), null)
                        .path("left")
                        .asInt())
                .isZero();
    }
}
