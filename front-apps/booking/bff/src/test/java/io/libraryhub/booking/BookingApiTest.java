package io.libraryhub.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.kit.test.CommittedApi;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The edge of booking: who may come in, what is refused and how, and that the published description is true. */
class BookingApiTest {
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/booking/venues",
            "GET /api/booking/venues/{venue}/days",
            "GET /api/booking/venues/{venue}/occupancy",
            "GET /api/booking/notice",
            "GET /api/booking/sessions",
            "GET /api/booking/sessions/{id}");

    private static final TestTokens TOKENS = TestTokens.create();
    private static final String XIAOLIN = TOKENS.bearer(StandInEvents.XIAOLIN.toString(), "reader");
    private static final String LIBRARIAN = TOKENS.bearer("42", "librarian");
    private static final String GATE = TOKENS.bearer("gate-1", "device");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ConfigurableApplicationContext app;

    @BeforeAll
    static void start() {
        List<String> arguments = new ArrayList<>(TestApp.withoutDatabase());
        arguments.add(TOKENS.argument());
        arguments.add("--springdoc.writer-with-order-by-keys=true");
        app = new SpringApplicationBuilder(BookingApplication.class).run(arguments.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void the_committed_description_is_what_the_app_says() throws Exception {
        CommittedApi.check("booking", get("/v3/api-docs.yaml", LIBRARIAN).body());
    }

    @Test
    void every_operation_that_is_not_public_needs_a_token() throws Exception {
        JsonNode paths = JSON.readTree(get("/v3/api-docs", LIBRARIAN).body()).path("paths");
        List<String> open = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> each = paths.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> path = each.next();
            for (Iterator<String> methods = path.getValue().fieldNames(); methods.hasNext(); ) {
                String method = methods.next().toUpperCase(java.util.Locale.ROOT);
                String address = path.getKey().replace("{venue}", "MAIN").replace("{id}", "5");
                HttpResponse<String> answer = send(method, address, method.equals("POST") ? "{}" : null, null);
                if (answer.statusCode() != 401) {
                    open.add(method + " " + path.getKey());
                } else {
                    assertThat(problem(answer).path("code").asText())
                            .as(method + " " + address + ": " + answer.body())
                            .isEqualTo("UNAUTHENTICATED");
                }
            }
        }
        assertThat(open).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void everybody_sees_the_days_quota_and_the_people_inside() throws Exception {
        JsonNode days = JSON.readTree(get("/api/booking/venues/MAIN/days", null).body());
        assertThat(days.get(0).path("quota").asInt()).isEqualTo(3949);
        assertThat(days.get(0).path("left").asInt()).isEqualTo(1949);
        assertThat(days.get(0).path("day").asText()).isEqualTo("2026-03-10");

        JsonNode inside =
                JSON.readTree(get("/api/booking/venues/MAIN/occupancy", null).body());
        assertThat(inside.path("inside").asInt()).isEqualTo(312);
        assertThat(inside.path("asOf").asText()).isEqualTo("2026-03-10T12:00:00.000+08:00");
    }

    @Test
    void the_entry_notice_is_told_in_both_languages() throws Exception {
        JsonNode notice = JSON.readTree(get("/api/booking/notice", null).body());
        assertThat(notice.path("zh")).isNotEmpty().hasSameSizeAs(notice.path("en"));
        assertThat(notice.path("zh").get(0).asText()).contains("入馆码");
    }

    @Test
    void a_reader_books_and_ids_are_strings() throws Exception {
        HttpResponse<String> answer = post(
                "/api/booking/visits",
                XIAOLIN,
                "{\"requestId\":\"r1\",\"venue\":\"MAIN\",\"day\":\"2026-03-10\",\"noticeAccepted\":true}");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode visit = JSON.readTree(answer.body());
        assertThat(visit.path("id").isTextual()).isTrue();
        assertThat(visit.path("code").asText()).isEqualTo(StandInEvents.CODE);
        assertThat(visit.has("enteredAt")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 名额",
        "en, place",
    })
    void a_refusal_names_every_reason_in_the_readers_language(String language, String word) throws Exception {
        HttpResponse<String> answer = HTTP.send(
                request("/api/booking/visits", XIAOLIN)
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"requestId\":\"r2\",\"venue\":\"MAIN\",\"day\":\"2026-03-11\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(409);
        JsonNode reasons = problem(answer).path("reasons");
        assertThat(reasons.findValuesAsText("code")).containsExactly("NOTICE_NOT_ACCEPTED", "FULL");
        assertThat(reasons.get(1).path("text").asText().toLowerCase(java.util.Locale.ROOT))
                .contains(word);
    }

    @Test
    void each_door_is_open_to_its_own_roles_only() throws Exception {
        String booking = "{\"requestId\":\"r3\",\"venue\":\"MAIN\",\"day\":\"2026-03-10\",\"noticeAccepted\":true}";
        String pass = "{\"requestId\":\"r4\",\"venue\":\"MAIN\",\"code\":\"" + StandInEvents.CODE + "\"}";
        assertThat(post("/api/booking/visits", LIBRARIAN, booking).statusCode()).isEqualTo(403);
        assertThat(get("/api/booking/visits", GATE).statusCode()).isEqualTo(403);
        assertThat(post("/api/booking/registrations", GATE, "{\"requestId\":\"r\",\"sessionId\":\"5\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/api/booking/gate/enter", XIAOLIN, pass).statusCode()).isEqualTo(403);
        assertThat(post("/api/booking/gate/enter", GATE, pass).statusCode()).isEqualTo(200);
        assertThat(post("/api/booking/gate/leave", LIBRARIAN, pass).statusCode())
                .isEqualTo(200);
        assertThat(post("/api/booking/sessions", XIAOLIN, PUBLISH).statusCode()).isEqualTo(403);
        assertThat(post("/api/booking/sessions", LIBRARIAN, PUBLISH).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_gate_learns_nothing_about_the_person() throws Exception {
        HttpResponse<String> answer = post(
                "/api/booking/gate/enter",
                GATE,
                "{\"requestId\":\"r5\",\"venue\":\"MAIN\",\"code\":\"" + StandInEvents.CODE + "\"}");

        assertThat(answer.body()).contains("inside").doesNotContain(StandInEvents.XIAOLIN.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"requestId\":| 400 | MALFORMED",
                "{\"venue\":\"MAIN\",\"day\":\"2026-03-10\"} | 422 | INVALID",
                "{\"requestId\":\"r\",\"venue\":\"MAIN\",\"day\":\"someday\"} | 422 | INVALID",
                "{\"requestId\":\"r\",\"venue\":\"MAIN\"} | 422 | INVALID",
                "{\"requestId\":\"r\",\"venue\":\"NOWHERE\",\"day\":\"2026-03-10\"} | 404 | NOT_FOUND",
                // A bookroom has no gate.
                "{\"requestId\":\"r\",\"venue\":\"BEILUN\",\"day\":\"2026-03-10\"} | 404 | NOT_FOUND",
            })
    void bad_bodies_are_refused_with_a_code_and_no_stack_trace(String body, int status, String code) throws Exception {
        HttpResponse<String> answer = post("/api/booking/visits", XIAOLIN, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem(answer).path("code").asText()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception", "io.libraryhub");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/booking/sessions?size=1000, 422",
        "/api/booking/sessions?page=-1, 422",
        "/api/booking/sessions?page=two, 422",
        "/api/booking/sessions/five, 422",
        "/api/booking/venues/NOWHERE/days, 404",
        "/api/booking/nothing-here, 404",
    })
    void bad_addresses_are_refused(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path, XIAOLIN);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem(answer).path("code").asText()).isNotBlank();
    }

    @Test
    void tokens_of_another_issuer_or_past_their_end_count_for_nothing() throws Exception {
        Instant later = Instant.now().plusSeconds(60);
        Instant past = Instant.now().minusSeconds(600);
        String id = StandInEvents.XIAOLIN.toString();
        assertThat(get("/api/booking/visits", TOKENS.bearer(id, "reader", "somebody-else", later))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/api/booking/visits", TOKENS.bearer(id, "reader", "library-hub", past))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/api/booking/visits", TestTokens.create().bearer(id, "reader"))
                        .statusCode())
                .isEqualTo(401);
    }

    private static final String PUBLISH =
            """
            {"requestId":"p1","titleZh":"健康讲座","titleEn":"Health Talk","kind":"talk","branch":"MAIN",
             "startsAt":"2026-03-12T19:00:00+08:00","durationMinutes":90,"quota":100,"tags":["健康"],
             "audience":"adult","descriptionZh":"看懂体检报告"}""";

    private static JsonNode problem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path, @Nullable String token)
            throws IOException, InterruptedException {
        return send("GET", path, null, token);
    }

    private static HttpResponse<String> post(String path, String token, String body)
            throws IOException, InterruptedException {
        return send("POST", path, body, token);
    }

    private static HttpResponse<String> send(String method, String path, @Nullable String body, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, @Nullable String token) {
        String port = app.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", token);
    }
}
