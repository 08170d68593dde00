package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.acceptance.StrangeToken;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BadInputJourney {
    private static final String UNKNOWN = "999999999999999999";

    private final Hub hub = Hub.get();

    private Answer send(String method, String path, @Nullable String token, String body) {
        try {
            return hub.gateway()
                    .once(hub.gateway()
                            .to(path, token)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer get(String path, @Nullable String token) {
        return send("GET", path, token, "");
    }

    /** A problem a person and a program can do something with. */
    private static void isProblem(Answer answer, String what, Integer... statuses) {
        assertThat(List.of(statuses)).as(what + " → " + answer.text()).contains(answer.status());
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .as(what)
                .contains("application/problem+json");
        assertThat(answer.body().path("code").asText()).as(what).isNotBlank();
        assertThat(answer.body().path("reasons").size()).as(what).isPositive();
        assertThat(answer.body().path("traceId").asText()).as(what).isNotBlank();
        assertThat(answer.text())
                .as(what)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("io.libraryhub")
                .doesNotContain("org.springframework")
                .doesNotContain("SELECT ");
    }

    @Test
    @Rows({2})
    void what_cannot_be_read_or_makes_no_sense_is_a_problem_with_a_code_and_changes_nothing() {
        Reader reader = hub.reader();
        String token = hub.token(reader);
        String officer = hub.token(Staff.ACQUISITIONS);
        String id = Hub.requestId();
        Book book = hub.book("不该被动到的书", 1);

        isProblem(send("POST", "/api/identity/tokens", null, "{\"kind\":"), "half a JSON", 400);
        isProblem(send("POST", "/api/identity/tokens", null, "[]"), "an array for an object", 400, 422);
        isProblem(send("POST", "/api/identity/tokens", null, "{}"), "no credentials", 400, 401, 422);
        isProblem(send("POST", "/api/portal/holds", token, "not json"), "no JSON", 400);
        isProblem(send("POST", "/api/portal/holds", token, "{}"), "missing fields", 422, 400);
        isProblem(
                send("POST", "/api/portal/holds", token, hold(id, "{\"a\":1}", "\"MAIN\"")),
                "an object for an id",
                400,
                422);
        isProblem(
                send("POST", "/api/portal/holds", token, hold(id, "\"abc\"", "\"MAIN\"")),
                "letters for an id",
                400,
                422);
        isProblem(
                send("POST", "/api/portal/holds", token, hold(id, quoted(UNKNOWN), "\"MAIN\"")),
                "an unknown title",
                404);
        isProblem(
                send(
                        "POST",
                        "/api/portal/holds",
                        token,
                        hold("x".repeat(65), quoted(book.id().toString()), "\"MAIN\"")),
                "a request id too long",
                422);
        isProblem(
                send(
                        "POST",
                        "/api/portal/holds",
                        token,
                        hold(id, quoted(book.id().toString()), "\"" + "B".repeat(500) + "\"")),
                "a branch too long",
                422);
        // A reader is not told whether a hold or loan that is not his is somebody else's or nobody's.
        isProblem(
                send("POST", "/api/portal/holds/" + UNKNOWN + "/cancel", token, request(id)),
                "an unknown hold",
                404,
                403);
        isProblem(
                send("POST", "/api/portal/loans/" + UNKNOWN + "/renew", token, request(id)),
                "an unknown loan",
                404,
                403);
        isProblem(get("/api/portal/titles/" + UNKNOWN, null), "an unknown title", 404);
        isProblem(get("/api/portal/titles/three-body", null), "letters for an id", 400, 422, 404);
        isProblem(get("/api/portal/search?q=x&size=1000", null), "a page too large", 422, 400);
        isProblem(get("/api/portal/search?q=x&page=minus", null), "letters for a number", 422, 400);
        isProblem(get("/api/portal/search?q=" + "x".repeat(81), null), "too many words", 422, 400);
        isProblem(get("/api/portal/no-such-thing", token), "no such path", 404);
        // A stranger is asked who he is before he is told what there is.
        isProblem(get("/api/portal/no-such-thing", null), "no such path for a stranger", 401);
        isProblem(send("DELETE", "/api/portal/holds", token, ""), "no such method", 405);
        isProblem(
                send(
                        "POST",
                        "/api/booking/visits",
                        token,
                        "{\"requestId\":\"" + id
                                + "\",\"venue\":\"MAIN\",\"day\":\"2026-13-45\",\"noticeAccepted\":true}"),
                "no such day",
                400,
                422);
        isProblem(
                send("POST", "/api/booking/visits/" + UNKNOWN + "/cancel", token, request(id)),
                "an unknown booking",
                403,
                404);
        isProblem(
                send(
                        "POST",
                        "/api/booking/registrations",
                        token,
                        "{\"requestId\":\"" + id + "\",\"sessionId\":\"" + UNKNOWN + "\"}"),
                "an unknown session",
                404);
        isProblem(
                send(
                        "POST",
                        "/api/acquisitions/proposals/" + UNKNOWN + "/decide",
                        officer,
                        "{\"requestId\":\"" + id + "\",\"approve\":true,\"quantity\":1}"),
                "an unknown proposal",
                404);
        isProblem(
                send(
                        "POST",
                        "/api/acquisitions/proposals",
                        officer,
                        "{\"requestId\":\"" + id + "\",\"titleId\":\"" + book.id()
                                + "\",\"quantity\":-5,\"reason\":\"x\"}"),
                "a negative quantity",
                422);

        assertThat(hub.see("/api/portal/holds", token).path("total").asInt()).isZero();
        assertThat(hub.see("/api/booking/visits", token).path("total").asInt()).isZero();
        assertThat(hub.see("/api/booking/registrations", token).path("total").asInt())
                .isZero();
        assertThat(hub.title(book).path("availableCopies").asInt()).isEqualTo(1);
    }

    private static String hold(String requestId, String title, String branch) {
        return "{\"requestId\":\"" + requestId + "\",\"titleId\":" + title + ",\"pickupBranch\":" + branch + "}";
    }

    private static String request(String id) {
        return "{\"requestId\":\"" + id + "\"}";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @Test
    @Rows({2})
    void whoever_has_a_token_of_before_is_turned_away_once_the_password_is_another() {
        Reader reader = hub.reader();
        String lost = hub.token(reader);
        String own = hub.token(reader);
        String body =
                "{\"current\":" + quoted(reader.password()) + ",\"next\":" + quoted("next-" + reader.password()) + "}";

        isProblem(send("POST", "/api/identity/password", null, body), "no token", 401);
        Answer changed = send("POST", "/api/identity/password", own, body);

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        Await.until("the lost token", Hub.SOON, () -> get("/api/portal/loans", lost), answer -> answer.status() == 401);
        isProblem(get("/api/portal/loans", lost), "a token of before", 401);
        assertThat(get("/api/portal/loans", changed.body().path("accessToken").asText())
                        .status())
                .as("the token that came with the new password")
                .isEqualTo(200);
    }

    @Test
    @Rows({2})
    void nobody_comes_in_with_the_token_of_another_issuer_or_role() {
        Reader reader = hub.reader();
        String token = hub.token(reader);

        isProblem(get("/api/portal/loans", null), "no token", 401);
        isProblem(get("/api/portal/loans", "abc.def.ghi"), "no token at all", 401);
        isProblem(get("/api/acquisitions/proposals", StrangeToken.ofAnotherKey()), "another issuer's token", 401);
        isProblem(get("/api/acquisitions/proposals", StrangeToken.unsigned()), "an unsigned token", 401);
        isProblem(get("/api/acquisitions/proposals", StrangeToken.promoted(token)), "a token changed by hand", 401);
        isProblem(get("/api/acquisitions/proposals", token), "a reader on a staff page", 403);
        isProblem(
                send(
                        "POST",
                        "/api/booking/gate/enter",
                        token,
                        "{\"requestId\":\"" + Hub.requestId() + "\",\"venue\":\"MAIN\",\"code\":\"x\"}"),
                "a reader at the gate's door",
                403);
        isProblem(send("GET", "/api/portal/loans", hub.token(Staff.ACQUISITIONS), ""), "staff on a reader's page", 403);
        isProblem(
                send(
                        "POST",
                        "/api/identity/tokens",
                        null,
                        "{\"kind\":\"card\",\"cardNo\":\"" + reader.cardNo() + "\",\"password\":\"wrong-word\"}"),
                "a wrong password",
                401);
    }

    @Test
    @Rows({2})
    void a_huge_body_is_refused_before_it_is_read() {
        String token = hub.token(hub.reader());
        String large = "{\"requestId\":\"" + "x".repeat(3_000_000) + "\"}";
        isProblem(send("POST", "/api/portal/holds", token, large), "three megabytes for a hold", 413);

        byte[] larger = new byte[18 * 1024 * 1024];
        Answer file = hub.gateway()
                .upload(
                        "/api/acquisitions/imports",
                        hub.token(Staff.ACQUISITIONS),
                        Hub.requestId(),
                        "huge.mrc",
                        larger);
        isProblem(file, "eighteen megabytes of records", 413);
    }

    @Test
    @Rows({7})
    void a_refusal_speaks_the_language_of_the_reader() {
        String body =
                "{\"requestId\":\"" + Hub.requestId() + "\",\"titleId\":\"" + UNKNOWN + "\",\"pickupBranch\":\"MAIN\"}";
        String token = hub.token(hub.reader());

        Answer chinese = send("POST", "/api/portal/holds", token, body);
        Answer english;
        try {
            english = hub.gateway()
                    .once(hub.gateway()
                            .to("/api/portal/holds", token)
                            .setHeader("Accept-Language", "en")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }

        assertThat(chinese.code()).isEqualTo(english.code());
        String zh = chinese.body().path("reasons").get(0).path("text").asText();
        String en = english.body().path("reasons").get(0).path("text").asText();
        assertThat(zh.codePoints().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff)).isTrue();
        assertThat(en.codePoints().noneMatch(c -> c >= 0x4e00 && c <= 0x9fff)).isTrue();
        assertThat(zh).isNotEqualTo(en);
    }
}
