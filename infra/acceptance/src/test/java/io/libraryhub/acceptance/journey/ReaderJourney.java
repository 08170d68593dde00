package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.IdNumber;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Gateway;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReaderJourney {
    private final Hub hub = Hub.get();

    private Answer registerOnline(String requestId, String phone, String password) {
        return hub.gateway()
                .post(
                        "/api/portal/readers",
                        null,
                        Map.of(
                                "requestId",
                                requestId,
                                "name",
                                "林晓晨",
                                "phone",
                                phone,
                                "idNumber",
                                IdNumber.fictional(1991),
                                "birthYear",
                                1991,
                                "homeBranch",
                                Hub.MAIN,
                                "password",
                                password,
                                "profileConsent",
                                true));
    }

    @Test
    @Rows({2, 3, 57, 72, 73})
    void a_reader_registers_online_within_a_minute_and_signs_in_at_once() {
        long start = System.nanoTime();
        String phone = Hub.phone();

        JsonNode registered =
                registerOnline(Hub.requestId(), phone, "moon-and-sixpence").orElseThrow();
        String cardNo = registered.path("card").path("cardNo").asText();
        String token =
                hub.doors().identity().reader(cardNo, "moon-and-sixpence").value();
        JsonNode me = hub.see("/api/portal/me", token);

        assertThat(me.path("maskedName").asText()).isNotEqualTo("林晓晨").contains("*");
        assertThat(me.path("maskedPhone").asText()).isNotEqualTo(phone).contains("*");
        assertThat(me.path("cards").get(0).path("state").asText()).isEqualTo("active");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    @Rows({57})
    void a_registration_sent_twice_makes_one_reader_and_a_taken_phone_is_refused() {
        String requestId = Hub.requestId();
        String phone = Hub.phone();
        Map<String, Object> body = Map.of(
                "requestId",
                requestId,
                "name",
                "周远",
                "phone",
                phone,
                "idNumber",
                IdNumber.fictional(1988),
                "birthYear",
                1988,
                "homeBranch",
                Hub.MAIN,
                "password",
                "no-time-to-lose",
                "profileConsent",
                false);

        JsonNode first = hub.gateway().post("/api/portal/readers", null, body).orElseThrow();
        JsonNode second = hub.gateway().post("/api/portal/readers", null, body).orElseThrow();
        Answer third = registerOnline(Hub.requestId(), phone, "another-one");

        assertThat(second.path("card").path("cardNo"))
                .isEqualTo(first.path("card").path("cardNo"));
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.codes()).contains("PHONE_TAKEN");
    }

    @Test
    @Rows({57, 72})
    void a_reader_signs_in_with_a_code_sent_to_the_phone() {
        Reader reader = hub.reader();
        hub.gateway()
                .post("/api/identity/phone-codes", null, Map.of("phone", reader.phone()))
                .orElseThrow();
        String code = Await.until(
                "the stand-in of the SMS service has the code",
                Hub.SOON,
                () -> newestCode(reader.phone()),
                found -> !found.isEmpty());

        Answer wrong = hub.gateway()
                .post(
                        "/api/identity/tokens",
                        null,
                        Map.of(
                                "kind",
                                "phone",
                                "phone",
                                reader.phone(),
                                "code",
                                code.equals("000000") ? "1" : "000000"));
        JsonNode token = hub.gateway()
                .post("/api/identity/tokens", null, Map.of("kind", "phone", "phone", reader.phone(), "code", code))
                .orElseThrow();

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.codes()).containsExactly("WRONG_PHONE_CODE");
        assertThat(token.path("subject").asText()).isEqualTo(reader.id().toString());
        assertThat(token.path("role").asText()).isEqualTo("reader");
        assertThat(hub.see("/api/portal/me", token.path("accessToken").asText())
                        .path("id")
                        .asText())
                .isEqualTo(reader.id().toString());
    }

    private String newestCode(String phone) {
        String masked = phone.substring(0, 3) + "****" + phone.substring(7);
        for (JsonNode sent : hub.see("/api/identity/stand-in/phone-codes", null)) {
            if (sent.path("maskedPhone").asText().equals(masked)) {
                return sent.path("code").asText();
            }
        }
        return "";
    }

    @Test
    @Rows({3, 16, 74, 101, 102})
    void a_reader_finds_a_title_joins_its_queue_and_sees_position_and_wait() {
        Book book = hub.book("雨夜书店", 1);
        Reader holder = hub.reader();
        Reader first = hub.reader();
        Reader second = hub.reader();
        hub.checkOut(holder, book.barcode(0)).orElseThrow();

        JsonNode found = Await.until(
                "the new title is found",
                Hub.SOON,
                () -> hub.see("/api/portal/search?q=" + Gateway.encoded(book.title()), null)
                        .path("titles")
                        .path("items"),
                titles -> titles.size() > 0
                        && titles.get(0).path("id").asText().equals(book.id().toString()));
        assertThat(found.get(0).path("author").asText()).isEqualTo("冯·书山");
        assertThat(found.get(0).path("classCode").asText()).isEqualTo("I247.5");

        hub.placeHold(first, book, Hub.MAIN).orElseThrow();
        JsonNode placed = hub.placeHold(second, book, Hub.OTHER).orElseThrow();
        assertThat(placed.path("state").asText()).isEqualTo("waiting");
        assertThat(placed.path("position").asInt()).isEqualTo(2);
        assertThat(placed.path("expectedWait").path("toDays").asInt()).isPositive();
        assertThat(placed.path("expectedWait").path("basis").asText()).isIn("measured", "policy");

        JsonNode mine = hub.see("/api/portal/holds", hub.token(second)).path("items");
        assertThat(mine.get(0).path("pickupBranch").asText()).isEqualTo(Hub.OTHER);
        JsonNode queue = hub.see(book.path() + "/queue", null);
        assertThat(queue.path("waiting").asInt()).isEqualTo(2);
        assertThat(queue.path("nextWait").path("toDays").asInt())
                .isGreaterThanOrEqualTo(queue.path("nextWait").path("fromDays").asInt());

        Answer again = hub.placeHold(second, book, Hub.MAIN);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.codes()).contains("ALREADY_WAITING");
    }

    @Test
    @Rows({9, 2, 3, 4})
    void one_registration_opens_every_front_app() {
        Reader reader = hub.reader();
        String token = hub.token(reader);

        assertThat(hub.see("/api/portal/loans", token).path("items")).isEmpty();
        assertThat(hub.see("/api/booking/visits", token).path("items")).isEmpty();
        assertThat(hub.see("/api/booking/registrations", token).path("items")).isEmpty();
        for (String page : new String[] {"/portal/", "/booking/", "/acquisitions/"}) {
            Answer answer = hub.gateway().get(page, null);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElse("")).contains("text/html");
        }
    }
}
