package io.libraryhub.acquisitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.acquisitions.accounts.BooksWatchCheck;
import io.libraryhub.kit.test.CommittedApi;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestTokens;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.ReaderRegistered;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The edge of acquisitions: who may look and who may decide, what a page shows while a neighbour is away. */
class AcquisitionsApiTest {
    private static final TestTokens TOKENS = TestTokens.create();
    private static final String BUYER = TOKENS.bearer("51", "acquisitions");
    private static final String MANAGER = TOKENS.bearer("52", "manager");
    private static final String READER = TOKENS.bearer("53", "reader");
    private static final String LIBRARIAN = TOKENS.bearer("54", "librarian");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ConfigurableApplicationContext app;

    @BeforeAll
    static void start() {
        List<String> arguments = new ArrayList<>(TestApp.withoutDatabase());
        arguments.add(TOKENS.argument());
        app = new SpringApplicationBuilder(AcquisitionsApplication.class).run(arguments.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @AfterEach
    void everybodyIsBack() {
        StandInResource.away = false;
    }

    @Test
    void the_committed_description_is_what_the_app_says() throws Exception {
        CommittedApi.check("acquisitions", get("/v3/api-docs.yaml", BUYER).body());
    }

    @Test
    void nothing_is_open_to_strangers_readers_or_the_desk() throws Exception {
        JsonNode paths = JSON.readTree(get("/v3/api-docs", BUYER).body()).path("paths");
        assertThat(paths.size()).isGreaterThan(12);
        for (Iterator<Map.Entry<String, JsonNode>> each = paths.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> path = each.next();
            for (Iterator<String> methods = path.getValue().fieldNames(); methods.hasNext(); ) {
                String method = methods.next().toUpperCase(Locale.ROOT);
                String address = path.getKey().replaceAll("\\{\\w+}", "5") + QUERY;
                assertThat(send(method, address, body(path.getKey(), method), null)
                                .statusCode())
                        .as(method + " " + address + " without a token")
                        .isEqualTo(401);
                for (String token : List.of(READER, LIBRARIAN)) {
                    assertThat(send(method, address, body(path.getKey(), method), token)
                                    .statusCode())
                            .as(method + " " + address + " as somebody else")
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void a_manager_looks_but_does_not_buy() throws Exception {
        assertThat(get("/api/acquisitions/proposals", MANAGER).statusCode()).isEqualTo(200);
        assertThat(post("/api/acquisitions/proposals/9000/decide", MANAGER, body("/decide", "POST"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/api/acquisitions/proposals/9000/decide", BUYER, body("/decide", "POST"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void recommending_is_shown_beside_borrowing_and_a_buyer_does_not_have_it_learnt_anew() throws Exception {
        JsonNode report =
                JSON.readTree(get("/api/acquisitions/recommend", BUYER).body()).path("value");
        assertThat(report.path("borrowed").path("meanReaders").asDouble()).isEqualTo(40);
        assertThat(report.path("offered")
                        .get(0)
                        .path("spread")
                        .path("meanReaders")
                        .asDouble())
                .isEqualTo(60);
        JsonNode tried =
                JSON.readTree(get("/api/acquisitions/recommend/tried", MANAGER).body());
        assertThat(tried.path("value").get(1).path("borrowed").asInt()).isEqualTo(9);
        assertThat(post("/api/acquisitions/recommend/rebuild", BUYER, null).statusCode())
                .isEqualTo(403);
        assertThat(post("/api/acquisitions/recommend/rebuild", MANAGER, null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_pressure_list_carries_its_figures_its_title_and_its_proposal() throws Exception {
        JsonNode row = JSON.readTree(get("/api/acquisitions/pressure", BUYER).body())
                .path("rows")
                .get(0);

        assertThat(row.path("titleId").asText()).isEqualTo(StandInResource.SANTI.toString());
        assertThat(row.path("title").path("title").asText()).isEqualTo("三体");
        assertThat(row.path("shortage").asInt()).isEqualTo(5);
        assertThat(row.path("estimate").path("lastDays").asDouble())
                .as("26 readers, 4 copies, 14 days as measured")
                .isEqualTo(91);
        // The proposal stands on the second page of the open ones.
        assertThat(row.path("proposal").path("id").asText()).isEqualTo("9129");
    }

    @Test
    void without_the_catalogue_the_figures_are_still_shown_and_the_gap_is_named() throws Exception {
        StandInResource.away = true;

        HttpResponse<String> answer = get("/api/acquisitions/pressure", BUYER);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JSON.readTree(answer.body());
        assertThat(body.path("rows").get(0).path("activeHolds").asInt()).isEqualTo(26);
        assertThat(body.path("rows").get(0).has("title")).isFalse();
        assertThat(texts(body.path("missing"))).containsExactlyInAnyOrder("titles", "proposals");
    }

    @Test
    void a_panel_that_rests_on_the_absent_service_alone_says_so_with_503() throws Exception {
        StandInResource.away = true;

        HttpResponse<String> answer = get("/api/acquisitions/proposals", BUYER);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void what_if_shows_each_number_of_copies_and_leaves_out_a_wait_without_end() throws Exception {
        String path = "/api/acquisitions/pressure/" + StandInResource.SANTI + "/what-if?most=4";
        JsonNode curve = JSON.readTree(get(path, BUYER).body()).path("value");
        assertThat(curve.path("estimated").asBoolean()).isTrue();
        assertThat(curve.path("points")).hasSize(5);
        assertThat(curve.path("points").get(0).has("lastWaitDays")).isFalse();
        assertThat(curve.path("points").get(4).path("lastWaitDays").asDouble()).isEqualTo(35);
        assertThat(get(path, READER).statusCode()).isEqualTo(403);
    }

    @Test
    void the_evidence_lays_formula_queue_and_copies_side_by_side() throws Exception {
        JsonNode evidence = JSON.readTree(get("/api/acquisitions/pressure/" + StandInResource.SANTI, BUYER)
                .body());

        assertThat(evidence.path("formula").path("holdsPerCopy").asDouble()).isEqualTo(3);
        assertThat(evidence.path("formula").path("cycleDays").asDouble()).isEqualTo(14);
        assertThat(evidence.path("formula").path("basis").asText()).isEqualTo("measured");
        assertThat(evidence.path("queue").path("waiting").asInt()).isEqualTo(24);
        assertThat(evidence.path("branches").get(0).path("total").asInt()).isEqualTo(4);
        assertThat(evidence.path("proposal").path("estimatedPrice").asLong()).isEqualTo(3900);
        assertThat(evidence.path("missing")).isEmpty();
    }

    @Test
    void a_title_of_which_few_loans_tell_is_reckoned_with_the_usual_cycle() throws Exception {
        JsonNode evidence =
                JSON.readTree(get("/api/acquisitions/pressure/5001", BUYER).body());

        assertThat(evidence.path("formula").path("cycleDays").asDouble()).isEqualTo(28);
        assertThat(evidence.path("formula").path("basis").asText()).isEqualTo("policy");
        assertThat(evidence.at("/row/estimate/lastDays").asDouble()).isEqualTo(182);
    }

    @Test
    void the_wait_of_the_next_reader_comes_with_the_proof_of_such_answers() throws Exception {
        String path = "/api/acquisitions/pressure/" + StandInResource.SANTI + "/wait";
        JsonNode wait = JSON.readTree(get(path, BUYER).body()).path("value");

        assertThat(wait.path("days").path("p50").asDouble()).isEqualTo(175);
        assertThat(wait.path("days").path("p90").asDouble()).isEqualTo(198);
        assertThat(wait.path("proof").path("told").asLong()).isEqualTo(6);
        assertThat(wait.path("proof").path("withinP50").asLong()).isEqualTo(3);
        assertThat(wait.path("proof").path("withinP90").asLong()).isEqualTo(4);
        assertThat(get(path, READER).statusCode()).isEqualTo(403);
    }

    @Test
    void of_a_title_without_copies_no_wait_is_told_but_the_proof_is() throws Exception {
        JsonNode wait = JSON.readTree(
                        get("/api/acquisitions/pressure/999/wait", BUYER).body())
                .path("value");

        assertThat(wait.has("days")).isFalse();
        assertThat(wait.path("proof").path("days").asInt()).isEqualTo(30);
    }

    @Test
    void what_else_the_readers_of_a_title_borrow_is_told_by_name() throws Exception {
        String path = "/api/acquisitions/pressure/" + StandInResource.SANTI + "/together";
        JsonNode together = JSON.readTree(get(path, BUYER).body());

        assertThat(together.path("rows")).hasSize(1);
        assertThat(together.at("/rows/0/readers").asInt()).isEqualTo(14);
        assertThat(together.at("/rows/0/title/title").asText()).isEqualTo("三体");
        assertThat(together.path("status").asText()).isEqualTo("fresh");
        assertThat(get(path, READER).statusCode()).isEqualTo(403);
    }

    @Test
    void the_city_is_told_by_venue_and_service_point() throws Exception {
        JsonNode places = JSON.readTree(get("/api/acquisitions/city/places?day=2026-03-10", MANAGER)
                        .body())
                .path("value");

        assertThat(places.path("venues").findValuesAsText("venue")).containsExactly("*", "MAIN");
        assertThat(places.path("venues").get(0).path("inside").asInt()).isEqualTo(12);
        assertThat(places.path("points").get(1).path("channel").asText()).isEqualTo("desk");
        assertThat(places.path("points").get(1).path("loans").asDouble()).isEqualTo(10);
    }

    @Test
    void what_changed_counts_all_and_lists_the_newest() throws Exception {
        JsonNode changes = JSON.readTree(get("/api/acquisitions/changes?since=2026-03-10T12:01:00%2B08:00", BUYER)
                .body());

        assertThat(changes.path("counts").path("open").asInt()).isEqualTo(StandInResource.OPEN);
        // The first hundred were asked; those after 12:01 moved since.
        assertThat(changes.path("changed")).hasSize(39);
        assertThat(changes.path("changed").get(0).path("id").asText()).isEqualTo("9099");
    }

    @Test
    void a_lost_event_is_a_difference_and_an_absent_service_is_not_called_equal() throws Exception {
        JsonNode accounts =
                JSON.readTree(get("/api/acquisitions/accounts", MANAGER).body());

        JsonNode loans = line(accounts, LoanOpened.TYPE);
        assertThat(loans.path("ledger").asLong()).isEqualTo(100);
        assertThat(loans.path("counted").asLong()).isEqualTo(99);
        assertThat(loans.path("served").asLong()).isEqualTo(98);
        assertThat(loans.path("equal").asBoolean(true)).isFalse();
        JsonNode readers = line(accounts, ReaderRegistered.TYPE);
        assertThat(readers.has("ledger")).isFalse();
        assertThat(readers.has("equal")).isFalse();
        assertThat(texts(accounts.path("missing"))).containsExactly("reader-service");
        assertThat(accounts.path("equal").asBoolean(true)).isFalse();
    }

    @Test
    void the_books_are_told_by_day_newest_first() throws Exception {
        JsonNode days = JSON.readTree(
                get("/api/acquisitions/accounts/days?count=3", MANAGER).body());

        assertThat(days.path("days")).hasSize(3);
        JsonNode today = days.path("days").get(0);
        assertThat(today.path("day").asText())
                .isGreaterThan(days.path("days").get(1).path("day").asText());
        assertThat(today.path("equal").asBoolean(true)).isFalse();
        assertThat(today.has("events")).as("reader-service did not tell").isFalse();
        assertThat(today.path("differences").get(0).path("type").asText()).isEqualTo(LoanOpened.TYPE);
        assertThat(texts(days.path("missing"))).containsExactly("reader-service");
    }

    @Test
    void a_manager_lets_a_day_be_published_again_and_a_buyer_may_not() throws Exception {
        String body = "{\"requestId\":\"again-1\",\"day\":\"2026-03-10\"}";
        assertThat(post("/api/acquisitions/accounts/replays", BUYER, body).statusCode())
                .isEqualTo(403);

        JsonNode all = JSON.readTree(
                post("/api/acquisitions/accounts/replays", MANAGER, body).body());
        assertThat(all.path("events").asLong()).isEqualTo(100);
        assertThat(texts(all.path("missing"))).containsExactly("reader-service");

        JsonNode ofReaders = JSON.readTree(post(
                        "/api/acquisitions/accounts/replays",
                        MANAGER,
                        "{\"requestId\":\"again-2\",\"day\":\"2026-03-10\",\"types\":[\"" + ReaderRegistered.TYPE
                                + "\",\"nonsense\"]}")
                .body());
        assertThat(ofReaders.path("events").asLong()).isZero();
        assertThat(post("/api/acquisitions/accounts/replays", MANAGER, "{\"requestId\":\"again-3\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_difference_that_outlives_a_check_is_an_alarm() throws Exception {
        BooksWatchCheck.run(app);
        BooksWatchCheck.run(app);

        JsonNode alarms =
                JSON.readTree(get("/api/acquisitions/accounts/alarms", MANAGER).body());

        assertThat(alarms.path("alarms")).isNotEmpty();
        assertThat(alarms.path("alarms").get(0).path("line").path("type").asText())
                .isEqualTo(LoanOpened.TYPE);
    }

    @Test
    void balances_that_were_put_right_are_told_by_day_with_their_titles_and_are_an_alarm() throws Exception {
        JsonNode days = JSON.readTree(
                get("/api/acquisitions/accounts/balances?count=2", MANAGER).body());
        assertThat(days.path("status").asText()).isEqualTo("fresh");
        assertThat(days.path("value")).hasSize(2);
        JsonNode today = days.path("value").get(0);
        assertThat(today.path("day").asText())
                .isGreaterThan(days.path("value").get(1).path("day").asText());
        assertThat(today.path("compared").asLong()).isEqualTo(40);
        assertThat(today.path("differed").asLong()).isEqualTo(2);
        assertThat(today.path("inLoans").asLong()).isEqualTo(1);
        assertThat(today.path("largest").asLong()).isEqualTo(3);

        JsonNode titles = JSON.readTree(get("/api/acquisitions/accounts/balances/titles?day=2026-11-22", MANAGER)
                .body());
        assertThat(titles.path("titles").get(0).path("title").path("title").asText())
                .isEqualTo("三体");
        assertThat(titles.path("titles").get(0).path("kind").asText()).isEqualTo("holds");
        assertThat(titles.path("titles").get(0).path("missing").asLong()).isEqualTo(2);
        assertThat(get("/api/acquisitions/accounts/balances/titles?day=someday", MANAGER)
                        .statusCode())
                .isEqualTo(422);

        StandInResource.away = true;
        JsonNode unnamed = JSON.readTree(get("/api/acquisitions/accounts/balances/titles?day=2026-11-22", MANAGER)
                .body());
        assertThat(unnamed.path("titles").get(0).has("title")).isFalse();
        assertThat(texts(unnamed.path("missing"))).containsExactly("titles");

        BooksWatchCheck.run(app);
        JsonNode alarms =
                JSON.readTree(get("/api/acquisitions/accounts/alarms", MANAGER).body());
        assertThat(alarms.path("balances")).hasSize(2);
        assertThat(app.getBean(io.micrometer.core.instrument.MeterRegistry.class)
                        .get("hub.accounts.alarms")
                        .gauge()
                        .value())
                .isEqualTo(alarms.path("alarms").size() + 2);
    }

    @Test
    void figures_are_told_with_their_definition_and_compared_with_the_span_before() throws Exception {
        JsonNode all = JSON.readTree(get("/api/acquisitions/figures?from=2026-03-01&to=2026-03-10", MANAGER)
                .body());
        assertThat(all.path("status").asText()).isEqualTo("fresh");
        JsonNode loans = all.path("value").path("figures").get(0);
        assertThat(loans.path("total").asDouble()).isEqualTo(300);
        assertThat(loans.path("before").asDouble()).isEqualTo(200);
        assertThat(loans.path("sql").asText()).isEqualTo("select count(*)");
        assertThat(loans.path("points").get(0).path("name").asText()).isEqualTo("2026-03-01");
        assertThat(all.path("value").path("figures").get(1).has("total"))
                .as("a share of nothing")
                .isFalse();

        HttpResponse<String> file =
                get("/api/acquisitions/figures/loans/file?by=day&from=2026-03-01&to=2026-03-02", MANAGER);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body()).isEqualTo("\uFEFFday,loans\r\n2026-03-01,100.00\r\n2026-03-02,200.00\r\n");
        assertThat(get("/api/acquisitions/figures/nonsense", MANAGER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void write_back_is_told_by_service() throws Exception {
        JsonNode body =
                JSON.readTree(get("/api/acquisitions/write-back", MANAGER).body());

        assertThat(body.path("services")).hasSize(3);
        assertThat(texts(body.path("missing"))).containsExactly("reader-service");
    }

    @Test
    void days_of_the_city_come_oldest_first() throws Exception {
        JsonNode days = JSON.readTree(get("/api/acquisitions/city/days?until=2026-03-10&count=3", MANAGER)
                        .body())
                .path("value");

        assertThat(days.findValuesAsText("day")).containsExactly("2026-03-08", "2026-03-09", "2026-03-10");
        assertThat(days.get(2).path("loans").asLong()).isEqualTo(1000);
    }

    @Test
    void an_import_reports_every_record_that_was_not_taken() throws Exception {
        HttpResponse<String> answer = upload("two good records, the third cut in half", BUYER);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = JSON.readTree(answer.body());
        assertThat(report.path("created").asInt()).isEqualTo(2);
        assertThat(report.path("failed").asInt()).isEqualTo(1);
        assertThat(report.path("problems").get(0).path("number").asInt()).isEqualTo(3);
        assertThat(report.path("problems").get(0).path("code").asText()).isEqualTo("TRUNCATED");
    }

    @Test
    void lists_from_outside_are_brought_shown_and_taken_away() throws Exception {
        String file = "/api/acquisitions/outside/files?validUntil=2026-06-30&list="
                + URLEncoder.encode("豆瓣新书", StandardCharsets.UTF_8);
        JsonNode report = JSON.readTree(send("POST", file, null, BUYER).body());
        assertThat(report.path("lists").get(0).path("name").asText()).isEqualTo("豆瓣新书");
        assertThat(report.path("problems").get(0).path("code").asText()).isEqualTo("NO_BOOK");
        assertThat(JSON.readTree(get("/api/acquisitions/outside/lists", MANAGER).body())
                        .get(0)
                        .path("held")
                        .asInt())
                .isEqualTo(1);
        JsonNode held =
                JSON.readTree(get("/api/acquisitions/outside/lines", MANAGER).body());
        assertThat(held.path("items").get(0).path("titleId").asText()).isEqualTo(StandInResource.SANTI.toString());
        JsonNode notHeld = JSON.readTree(
                get("/api/acquisitions/outside/lines?held=false", MANAGER).body());
        assertThat(notHeld.path("items").get(0).has("titleId")).isFalse();
        assertThat(get("/api/acquisitions/outside/lines?held=both", MANAGER).statusCode())
                .isEqualTo(422);
        assertThat(post("/api/acquisitions/outside/remove", MANAGER, body("/remove", "POST"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/api/acquisitions/outside/remove", BUYER, body("/remove", "POST"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_file_above_the_limit_is_413_and_an_empty_one_is_422() throws Exception {
        HttpResponse<String> large = upload("x".repeat((16 << 20) + 1), BUYER);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(large.body()).path("code").asText()).isEqualTo("TOO_LARGE");

        assertThat(upload("", BUYER).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/acquisitions/proposals/9000/decide | {\"requestId\": | 400",
                "/api/acquisitions/proposals/9000/decide | {\"requestId\":\"r\",\"quantity\":3} | 422",
                "/api/acquisitions/proposals/9000/decide | {\"requestId\":\"r\",\"approve\":true,\"quantity\":501} | 422",
                "/api/acquisitions/proposals/404/decide | {\"requestId\":\"r\",\"approve\":true,\"quantity\":3} | 409",
                "/api/acquisitions/proposals/nine/decide | {\"requestId\":\"r\",\"approve\":true,\"quantity\":3} | 422",
                "/api/acquisitions/proposals/9000/receive | {\"requestId\":\"r\",\"branches\":[]} | 422",
                "/api/acquisitions/proposals/9000/receive | {\"requestId\":\"r\",\"branches\":[\"\"]} | 422",
            })
    void bad_commands_are_refused_with_a_code_and_no_stack_trace(String path, String body, int status)
            throws Exception {
        HttpResponse<String> answer = post(path, BUYER, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("code").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "io.libraryhub");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/acquisitions/city, 422",
        "/api/acquisitions/city?day=yesterday, 422",
        "/api/acquisitions/city/days?until=2026-03-10&count=400, 422",
        "/api/acquisitions/changes?since=now, 422",
        "/api/acquisitions/hot?limit=0, 422",
        "/api/acquisitions/pressure/none, 422",
        "/api/acquisitions/nothing-here, 404",
    })
    void bad_questions_are_refused(String path, int status) throws Exception {
        assertThat(get(path, BUYER).statusCode()).isEqualTo(status);
    }

    private static final String QUERY = "?since=2026-03-10T00:00:00Z&day=2026-03-10&until=2026-03-10&kind=weed";

    private static final String POLICY =
            """
            {"requestId":"r1","classCode":"I","branch":"","seenVersion":0,"terms":{"promise":"wait","waitDays":56,
             "keep":0.8,"turnoverFloor":1,"cycleDays":28,"leadDays":30,"horizonDays":180,"processing":500,"resale":500,
             "readerDay":4,"loan":100},"fund":{"year":2026,"amount":5000000}}""";

    /** A body that is right, so that only the door can refuse. */
    private static @Nullable String body(String path, String method) {
        if (!method.equals("POST")) {
            return null;
        }
        if (path.endsWith("/decide")) {
            return "{\"requestId\":\"r1\",\"approve\":true,\"quantity\":3}";
        }
        if (path.endsWith("/advance")) {
            return "{\"requestId\":\"r1\",\"to\":\"on-order\"}";
        }
        if (path.endsWith("/replays")) {
            return "{\"requestId\":\"r1\",\"day\":\"2026-03-10\"}";
        }
        if (path.endsWith("/receive")) {
            return "{\"requestId\":\"r1\",\"branches\":[\"MAIN\"]}";
        }
        if (path.endsWith("/policies") || path.endsWith("/retire")) {
            return POLICY;
        }
        if (path.endsWith("/remove")) {
            return "{\"requestId\":\"r1\",\"name\":\"新书榜\"}";
        }
        return "{\"requestId\":\"r1\",\"titleId\":\"5\",\"quantity\":3,\"reason\":\"开学\"}";
    }

    private static JsonNode line(JsonNode accounts, String type) {
        for (JsonNode line : accounts.path("lines")) {
            if (line.path("type").asText().equals(type)) {
                return line;
            }
        }
        throw new AssertionError(type + " is not in the accounts");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static HttpResponse<String> upload(String content, String token) throws IOException, InterruptedException {
        return HTTP.send(
                request("/api/acquisitions/imports", token)
                        .header("Content-Type", MULTIPART)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form(content)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static final String MULTIPART = "multipart/form-data; boundary=edge";

    private static byte[] form(String content) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"books.mrc\"\r\n"
                        + "Content-Type: application/marc\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(content.getBytes(StandardCharsets.UTF_8));
        form.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send("GET", path, null, token);
    }

    private static HttpResponse<String> post(String path, String token, @Nullable String body)
            throws IOException, InterruptedException {
        return send("POST", path, body, token);
    }

    private static HttpResponse<String> send(String method, String path, @Nullable String body, @Nullable String token)
            throws IOException, InterruptedException {
        if (path.startsWith("/api/acquisitions/imports") || path.startsWith("/api/acquisitions/outside/files")) {
            return HTTP.send(
                    request(path, token)
                            .header("Content-Type", MULTIPART)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(form("records")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
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

    @Test
    void the_buying_list_says_how_far_the_fund_reaches() throws Exception {
        JsonNode list = JSON.readTree(get("/api/acquisitions/buying", MANAGER).body());

        assertThat(list.at("/funds/0/left").asLong()).isEqualTo(1_200_000);
        assertThat(list.at("/lines/0/granted").asInt()).isEqualTo(2);
        assertThat(list.at("/lines/0/proposal/title").asText()).isEqualTo("三体");
        assertThat(list.at("/lines/0/advice/formulas/F2").asText()).isEqualTo("R = 3.00");
        assertThat(list.at("/lines/0/advice/copies/0/spend").asLong()).isEqualTo(5000);
    }

    @Test
    void a_policy_is_read_by_managers_and_written_by_buyers() throws Exception {
        assertThat(JSON.readTree(get("/api/acquisitions/policies", MANAGER).body())
                        .at("/0/ratio")
                        .asDouble())
                .isEqualTo(3);
        assertThat(send("POST", "/api/acquisitions/policies", POLICY, MANAGER).statusCode())
                .isEqualTo(403);
        JsonNode saved = JSON.readTree(
                send("POST", "/api/acquisitions/policies", POLICY, BUYER).body());
        assertThat(saved.at("/version").asInt()).isEqualTo(1);
        assertThat(saved.at("/terms/waitDays").asInt()).isEqualTo(56);
        assertThat(saved.at("/fund/amount").asLong()).isEqualTo(5_000_000);
    }

    @Test
    void stock_thresholds_and_other_rules() throws Exception {
        JsonNode moves = JSON.readTree(
                get("/api/acquisitions/buying/stock?kind=move", BUYER).body());
        assertThat(moves.at("/items/0/to").asText()).isEqualTo("YINZHOU");
        assertThat(get("/api/acquisitions/buying/stock?kind=burn", BUYER).statusCode())
                .isEqualTo(422);
        assertThat(JSON.readTree(get("/api/acquisitions/buying/thresholds", BUYER)
                                .body())
                        .at("/suggested/I")
                        .asDouble())
                .isEqualTo(4);
        JsonNode rules = JSON.readTree(get("/api/acquisitions/what-if?ratios=5,2.5&cycleDays=21", BUYER)
                .body());
        assertThat(rules.at("/value/points").size()).isEqualTo(2);
        assertThat(rules.at("/value/points/1/spend").asLong()).isEqualTo(40 * 4500);
    }
}
