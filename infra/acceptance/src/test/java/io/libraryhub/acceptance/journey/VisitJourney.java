package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Parallel;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.kernel.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitJourney {
    private static final String CONFIG = "events-service.yaml";

    private final Hub hub = Hub.get();
    /** A venue of this journey alone: its places are nobody else's. */
    private final String venue = hub.venue();

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static String rules(int quota, int cap) {
        return "hub:\n  events:\n    visit:\n      daily-quota: " + quota + "\n      days-ahead: 1\n"
                + "      missed-ban-days: 7\n      cap: " + cap + "\n";
    }

    private JsonNode day() {
        return hub.see("/api/booking/venues/" + venue + "/days", null).get(0);
    }

    private Answer book(Reader reader, LocalDate day) {
        return hub.doors().pages().bookVisit(hub.token(reader), Hub.requestId(), venue, day);
    }

    private Reply<VisitView> enter(String code) {
        PassGate pass = new PassGate(Hub.requestId(), hub.staff().device("gate", venue), venue, code);
        return hub.desk().ask("gate", () -> hub.desk().visits().enter(pass));
    }

    private Reply<VisitView> leave(String code) {
        PassGate pass = new PassGate(Hub.requestId(), hub.staff().device("gate", venue), venue, code);
        return hub.desk().ask("gate", () -> hub.desk().visits().leave(pass));
    }

    private int inside() {
        return hub.see("/api/booking/venues/" + venue + "/occupancy", null)
                .path("inside")
                .asInt();
    }

    @Test
    @Rows({4, 28, 29, 37})
    void a_quota_changed_live_is_public_at_once_and_never_oversold_by_sixty_at_the_same_moment() {
        assertThat(day().path("quota").asInt()).isEqualTo(3949);
        List<Reader> readers = hub.readers(60);
        // Everybody is signed in before the rush begins.
        readers.forEach(hub::token);

        hub.nacos().with(CONFIG, rules(20, 3949), () -> {
            Await.until(
                    "the new quota is public",
                    Hub.SOON,
                    () -> day().path("quota").asInt() == 20);

            List<Answer> answers = Parallel.all(readers.stream()
                    .<Callable<Answer>>map(reader -> () -> book(reader, today()))
                    .toList());

            assertThat(answers.stream().filter(Answer::done)).hasSize(20);
            assertThat(answers.stream().filter(answer -> !answer.done()))
                    .hasSize(40)
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(409);
                        assertThat(answer.codes()).containsExactly("FULL");
                    });
            assertThat(day().path("left").asInt()).isZero();
            assertThat(day().path("booked").asInt()).isEqualTo(20);
        });
        Await.until("the old quota is back", Hub.SOON, () -> day().path("quota").asInt() == 3949);
    }

    @Test
    @Rows({30})
    void booking_opens_one_day_ahead() {
        Reader reader = hub.reader();

        Answer early = book(reader, today().plusDays(2));
        Answer late = book(reader, today().minusDays(1));
        Answer tomorrow = book(reader, today().plusDays(1));

        assertThat(early.codes()).containsExactly("NOT_OPEN");
        assertThat(late.codes()).containsExactly("NOT_OPEN");
        assertThat(tomorrow.done()).isTrue();
        assertThat(enter(tomorrow.body().path("code").asText()).isDone()).isFalse();
        Answer again = book(reader, today().plusDays(1));
        assertThat(again.codes()).containsExactly("ALREADY_BOOKED");
    }

    @Test
    @Rows({31, 32, 19})
    void the_gate_counts_who_comes_and_goes() {
        Reader reader = hub.reader();
        String code = book(reader, today()).orElseThrow().path("code").asText();
        assertThat(inside()).isZero();

        assertThat(enter(code).orElseThrow().state()).isEqualTo("inside");
        assertThat(inside()).isEqualTo(1);
        assertThat(enter(code).isDone()).isFalse();
        assertThat(inside()).isEqualTo(1);

        assertThat(leave(code).orElseThrow().state()).isEqualTo("left");
        assertThat(inside()).isZero();
        assertThat(enter("no-such-code").isDone()).isFalse();
    }

    @Test
    @Rows({33})
    void at_the_cap_one_goes_out_before_one_comes_in() {
        List<String> codes = IntStream.range(0, 4)
                .mapToObj(i ->
                        book(hub.reader(), today()).orElseThrow().path("code").asText())
                .toList();
        hub.nacos().with(CONFIG, rules(3949, 3), () -> {
            Await.until(
                    "the new cap is shown",
                    Hub.SOON,
                    () -> hub.see("/api/booking/venues/" + venue + "/occupancy", null)
                                    .path("cap")
                                    .asInt()
                            == 3);
            codes.subList(0, 3).forEach(code -> enter(code).orElseThrow());

            Reply<VisitView> fourth = enter(codes.get(3));
            assertThat(fourth.isDone()).isFalse();
            assertThat(fourth.toString()).contains("AT_CAP");
            assertThat(inside()).isEqualTo(3);

            leave(codes.get(0)).orElseThrow();
            assertThat(enter(codes.get(3)).isDone()).isTrue();
            assertThat(inside()).isEqualTo(3);
            codes.subList(1, 4).forEach(code -> leave(code).orElseThrow());
        });
    }

    @Test
    @Rows({29})
    void a_cancelled_booking_gives_its_place_back() {
        Reader reader = hub.reader();
        JsonNode booked = book(reader, today()).orElseThrow();
        int left = day().path("left").asInt();

        hub.doors()
                .pages()
                .cancelVisit(
                        hub.token(reader), Hub.requestId(), booked.path("id").asText())
                .orElseThrow();

        assertThat(day().path("left").asInt()).isEqualTo(left + 1);
        assertThat(enter(booked.path("code").asText()).isDone()).isFalse();
    }
}
