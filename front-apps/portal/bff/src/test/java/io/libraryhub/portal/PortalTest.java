package io.libraryhub.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.OwedView;
import io.libraryhub.circulation.api.PaymentStandInApi;
import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.LetterApi;
import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.api.LetterView;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.Recommendation;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.SimilarTitle;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.test.CommittedApi;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.Marks;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.TitleView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.dubbo.rpc.RpcException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * The portal's edge: what its API says of itself, and what becomes of bad input and refusals. The services stand still
 * here; the pages against the real ones are tested in a browser.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PortalTest {
    private static final KeyPair KEYS = keys();
    private static final String XIAOLIN = "1001";

    @MockitoBean
    private CatalogueApi catalogue;

    @MockitoBean
    private ReaderApi readers;

    @MockitoBean
    private LoanApi loans;

    @MockitoBean
    private HoldApi holds;

    @MockitoBean
    private FeeApi fees;

    @MockitoBean
    private NoticeApi notices;

    @MockitoBean
    private PaymentStandInApi standIn;

    @MockitoBean
    private ActivityApi activities;

    @MockitoBean
    private LetterApi letters;

    @MockitoBean
    private InsightApi insight;

    @MockitoBean
    private RecommendApi recommending;

    @Autowired
    private MockMvc portal;

    @DynamicPropertySource
    static void alone(DynamicPropertyRegistry properties) throws IOException {
        TestApp.withoutDatabase().forEach(argument -> {
            String[] pair = argument.substring(2).split("=", 2);
            properties.add(pair[0], () -> pair[1]);
        });
        Path pem = Files.createTempFile("portal", ".pem");
        pem.toFile().deleteOnExit();
        Files.writeString(
                pem,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(KEYS.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        properties.add("hub.jwt.public-key", () -> "file:" + pem);
    }

    @Test
    void the_committed_api_is_the_api() throws Exception {
        String yaml = portal.perform(get("/v3/api-docs.yaml").header(HttpHeaders.AUTHORIZATION, xiaolin()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(yaml).contains("/api/portal/titles/{id}");
        CommittedApi.check("portal", yaml);
    }

    private static TitleView title(long id, String name, int onShelf) {
        Marks none = new Marks(false, false, 0, 0, 0, 0, 0, null);
        return new TitleView(
                new TitleId(id),
                "L" + id,
                name,
                "",
                "东野圭吾",
                "",
                "",
                2017,
                "I313.45",
                "chi",
                null,
                "",
                List.of(),
                "",
                "",
                none,
                List.of(),
                3,
                onShelf);
    }

    private void catalogued(TitleView... records) {
        when(catalogue.titles(any())).thenReturn(Reply.done(List.of(records)));
    }

    @Test
    void similar_titles_are_open_to_everyone_and_on_demand_only_what_can_be_had_now() throws Exception {
        when(recommending.similar(any(), anyInt()))
                .thenReturn(Reply.done(new Served<>(
                        List.of(new SimilarTitle(new TitleId(2), 0.9, 12), new SimilarTitle(new TitleId(3), 0.5, 8)),
                        Instant.EPOCH,
                        "fresh")));
        catalogued(title(2, "嫌疑人X的献身", 0), title(3, "解忧杂货店", 1));

        portal.perform(get("/api/portal/titles/1/similar"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.titles.length()").value(2))
                .andExpect(jsonPath("$.titles[0].readers").value(12));
        portal.perform(get("/api/portal/titles/1/similar?onShelf=true"))
                .andExpect(jsonPath("$.titles.length()").value(1))
                .andExpect(jsonPath("$.titles[0].title.title").value("解忧杂货店"));
    }

    @Test
    void a_pick_names_the_readers_own_title_that_it_rests_on() throws Exception {
        ReaderId reader = ReaderId.of(XIAOLIN);
        when(readers.reader(Actor.reader(reader), reader)).thenReturn(Reply.done(xiaolinAllows(true)));
        when(readers.profile(Actor.reader(reader), reader)).thenReturn(Reply.done(List.of()));
        when(insight.forYou(any(), any(), any(), anyInt()))
                .thenReturn(Reply.done(new Served<>(
                        List.of(new Recommendation(new TitleId(2), "READ_TOGETHER", "1", 12)),
                        Instant.EPOCH,
                        "fresh")));
        catalogued(title(1, "白夜行", 0), title(2, "嫌疑人X的献身", 0));

        portal.perform(get("/api/portal/for-you").header(HttpHeaders.AUTHORIZATION, xiaolin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.picks.length()").value(1))
                .andExpect(jsonPath("$.picks[0].because").value("白夜行"));
    }

    @Test
    void opening_a_pick_is_told_for_the_reader_who_is_signed_in() throws Exception {
        ReaderId reader = ReaderId.of(XIAOLIN);
        when(recommending.opened(Actor.reader(reader), reader, new TitleId(2))).thenReturn(Reply.done(true));

        portal.perform(post("/api/portal/for-you/opened")
                        .header(HttpHeaders.AUTHORIZATION, xiaolin())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"titleId\":\"2\"}"))
                .andExpect(status().isNoContent());
        verify(recommending).opened(Actor.reader(reader), reader, new TitleId(2));
    }

    @Test
    void without_consent_no_activity_is_picked() throws Exception {
        ReaderId reader = ReaderId.of(XIAOLIN);
        when(readers.reader(Actor.reader(reader), reader)).thenReturn(Reply.done(xiaolinAllows(false)));

        portal.perform(get("/api/portal/for-you/activities").header(HttpHeaders.AUTHORIZATION, xiaolin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.consent").value(false));
        verifyNoInteractions(activities);
    }

    private static ReaderView xiaolinAllows(boolean profile) {
        return new ReaderView(
                ReaderId.of(XIAOLIN), "林*", "", "adult", "MAIN", 1990, profile, List.of(), Instant.EPOCH, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/portal/titles/abc",
                "/api/portal/titles/99999999999999999999/queue",
                "/api/portal/titles/7/similar?limit=21",
                "/api/portal/titles/-1/items",
                "/api/portal/search?size=101",
                "/api/portal/search?page=-1",
                "/api/portal/search?available=perhaps",
                "/api/portal/search?class=%3Cscript%3E",
                "/api/portal/suggest",
                "/api/portal/hot?limit=1000",
                "/api/portal/live?titles=",
                "/api/portal/live?titles=1,x"
            })
    void a_question_that_makes_no_sense_reaches_no_service(String path) throws Exception {
        portal.perform(get(path))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("INVALID"))
                .andExpect(jsonPath("$.reasons[0].text").isNotEmpty());

        verifyNoInteractions(catalogue, holds, insight);
    }

    @Test
    void words_longer_than_a_person_types_are_refused() throws Exception {
        portal.perform(get("/api/portal/search").param("q", "三".repeat(81)))
                .andExpect(status().isUnprocessableEntity());

        verifyNoInteractions(catalogue);
    }

    @Test
    void one_page_listens_to_so_many_titles_and_no_more() throws Exception {
        String fifty = IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).collect(Collectors.joining(","));

        portal.perform(get("/api/portal/live").param("titles", fifty + ",51"))
                .andExpect(status().isUnprocessableEntity());
        portal.perform(get("/api/portal/live").param("titles", fifty))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/portal/holds       | {                                                   | 400 | MALFORMED",
                "/api/portal/holds       | {\"requestId\":\"r1\",\"titleId\":\"7\"}            | 422 | INVALID",
                "/api/portal/holds       | {\"requestId\":\"r1\",\"titleId\":{},\"pickupBranch\":\"c\"} | 422 | INVALID",
                "/api/portal/holds       | {\"titleId\":\"7\",\"pickupBranch\":\"central\"}    | 422 | INVALID",
                "/api/portal/loans       | {\"requestId\":\"r1\",\"branch\":\"central\"}       | 422 | INVALID",
                "/api/portal/loans/x/renew | {\"requestId\":\"r1\"}                            | 422 | INVALID",
                "/api/portal/holds/9/cancel | {\"requestId\":\"\"}                             | 422 | INVALID",
                "/api/portal/payments    | {\"requestId\":\"r1\",\"charges\":[]}              | 422 | INVALID",
                "/api/portal/payments    | {\"requestId\":\"r1\",\"amount\":290}             | 422 | INVALID",
                "/api/portal/payments/stand-in/bill | {}                                       | 422 | INVALID",
                "/api/portal/for-you/opened | {}                                               | 422 | INVALID",
                "/api/portal/letters/2026-03/read | {}                                         | 422 | INVALID",
                "/api/portal/notices/5/read | {}                                               | 422 | INVALID",
                "/api/portal/nowhere     | {}                                                  | 404 | NO_SUCH_PATH",
            })
    void a_bad_command_is_a_problem_and_changes_nothing(String path, String body, int expected, String code)
            throws Exception {
        portal.perform(post(path)
                        .header(HttpHeaders.AUTHORIZATION, xiaolin())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.status").value(expected));

        verifyNoInteractions(holds, loans, fees, standIn, notices, letters);
    }

    @Test
    void whoever_reads_online_is_counted_and_not_asked_who_he_is() throws Exception {
        when(catalogue.openOnline(new OpenOnline("r9", new TitleId(7), "portal")))
                .thenReturn(Reply.done("https://ebooks.example.org/9"));
        portal.perform(post("/api/portal/titles/7/online")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"requestId\":\"r9\"}"))
                .andExpect(status().isNoContent());
        portal.perform(post("/api/portal/titles/7/online")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void every_wrong_field_of_a_registration_is_named_at_once() throws Exception {
        portal.perform(
                        post("/api/portal/readers")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        """
                                {"requestId":"r1","name":"小林","phone":"123","idNumber":"x","birthYear":1990,
                                 "homeBranch":"central","password":"abc","profileConsent":true}
                                """))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.reasons[?(@.details.field == 'phone')]").isNotEmpty())
                .andExpect(
                        jsonPath("$.reasons[?(@.details.field == 'idNumber')]").isNotEmpty())
                .andExpect(
                        jsonPath("$.reasons[?(@.details.field == 'password')]").isNotEmpty());

        verifyNoInteractions(readers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/portal/me",
                "/api/portal/loans",
                "/api/portal/holds",
                "/api/portal/fees",
                "/api/portal/notices",
                "/api/portal/letters",
                "/api/portal/letters/wanted",
                "/api/portal/for-you",
                "/api/portal/for-you/activities"
            })
    void what_is_a_readers_own_needs_a_token(String path) throws Exception {
        portal.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "zh-CN, zh", "fr, zh"})
    void messages_are_in_the_readers_language(String asked, String language) throws Exception {
        ReaderId reader = ReaderId.of(XIAOLIN);
        when(notices.notices(Actor.reader(reader), reader, true, language, 0, 1))
                .thenReturn(Reply.done(new Page<>(List.of(), 0, 1, 3)));

        portal.perform(get("/api/portal/notices?unread=true&size=1")
                        .header(HttpHeaders.AUTHORIZATION, xiaolin())
                        .header(HttpHeaders.ACCEPT_LANGUAGE, asked))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3));
    }

    @Test
    void a_letter_names_its_titles_and_the_title_that_each_rests_on() throws Exception {
        ReaderId reader = ReaderId.of(XIAOLIN);
        LetterTitle pick = new LetterTitle(new TitleId(2), "READ_TOGETHER", "1", 12);
        LetterTitle gone = new LetterTitle(new TitleId(3), "SAME_AUTHOR", "刘慈欣", 9);
        when(letters.letters(Actor.reader(reader), reader, 0, 3))
                .thenReturn(Reply.done(new Page<>(
                        List.of(new LetterView("2026-03", true, List.of(), List.of(pick, gone), Instant.EPOCH, null)),
                        0,
                        3,
                        1)));
        catalogued(title(1, "三体", 0), title(2, "球状闪电", 1));

        portal.perform(get("/api/portal/letters").header(HttpHeaders.AUTHORIZATION, xiaolin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].month").value("2026-03"))
                .andExpect(jsonPath("$.items[0].picks.length()").value(1))
                .andExpect(jsonPath("$.items[0].picks[0].title.title").value("球状闪电"))
                .andExpect(jsonPath("$.items[0].picks[0].because").value("三体"));
    }

    @Test
    void a_librarian_has_no_loans_here() throws Exception {
        portal.perform(get("/api/portal/loans").header(HttpHeaders.AUTHORIZATION, token("7", "librarian", KEYS)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("NOT_ALLOWED"));

        verifyNoInteractions(loans);
    }

    @Test
    void the_provider_of_payments_needs_no_token_but_a_signature() throws Exception {
        when(fees.paymentCallback(any()))
                .thenReturn(Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CirculationCodes.BAD_SIGNATURE)));

        portal.perform(
                        post("/api/portal/payments/callback")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        """
                                {"paymentId":"7001","providerRef":"P-1","outcome":"paid","amount":290,"signature":"x"}
                                """))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("BAD_SIGNATURE"));
    }

    @Test
    void a_reader_asks_about_other_cards_ten_times_and_then_waits() throws Exception {
        when(fees.owed(any(), any())).thenReturn(Reply.done(new OwedView(new Money(1250))));
        String curious = token("1003", "reader", KEYS);
        for (int i = 0; i < 10; i++) {
            askOwed(curious)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.owed").value(1250));
        }

        askOwed(curious)
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("CARDS_ASKED_ABOUT"))
                .andExpect(jsonPath("$.reasons[0].details.minutes").value("10"));
        askOwed(token("1004", "reader", KEYS)).andExpect(status().isOk());
    }

    private ResultActions askOwed(String token) throws Exception {
        return portal.perform(post("/api/portal/fees/owed")
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"cardNo\":\"90000001\"}"));
    }

    @Test
    void a_token_of_another_issuer_opens_nothing() throws Exception {
        portal.perform(get("/api/portal/loans").header(HttpHeaders.AUTHORIZATION, token(XIAOLIN, "reader", keys())))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void every_reason_of_a_refusal_is_told_in_the_readers_language() throws Exception {
        when(holds.place(any()))
                .thenReturn(Reply.refused(
                        Kinds.RULE,
                        Reason.of(CirculationCodes.ALREADY_WAITING),
                        Reason.of(CirculationCodes.HOLD_LIMIT, "limit", 10)));
        String body = "{\"requestId\":\"r1\",\"titleId\":\"7\",\"pickupBranch\":\"central\"}";

        portal.perform(post("/api/portal/holds")
                        .header(HttpHeaders.AUTHORIZATION, xiaolin())
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reasons.length()").value(2))
                .andExpect(jsonPath("$.reasons[1].code").value("HOLD_LIMIT"))
                .andExpect(jsonPath("$.reasons[1].text")
                        .value(org.hamcrest.Matchers.not(org.hamcrest.Matchers.equalTo("HOLD_LIMIT"))));
    }

    @Test
    void a_reader_asks_for_one_volume_of_a_set() throws Exception {
        when(holds.place(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.ALREADY_WAITING)));

        portal.perform(
                        post("/api/portal/holds")
                                .header(HttpHeaders.AUTHORIZATION, xiaolin())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"requestId\":\"r1\",\"titleId\":\"7\",\"pickupBranch\":\"central\",\"volume\":\"下册\"}"))
                .andExpect(status().isConflict());

        verify(holds).place(argThat(command -> "下册".equals(command.volume())));
    }

    @Test
    void a_whole_set_is_one_request_refused_with_every_volume_that_stands_against_it() throws Exception {
        when(holds.placeSet(any()))
                .thenReturn(Reply.refused(
                        Kinds.RULE,
                        Reason.of(CirculationCodes.VOLUME_ALREADY_WAITING, "volume", "上册"),
                        Reason.of(CirculationCodes.VOLUME_NO_COPIES, "volume", "下册")));

        portal.perform(post("/api/portal/holds/sets")
                        .header(HttpHeaders.AUTHORIZATION, xiaolin())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"requestId\":\"r1\",\"titleId\":\"7\",\"pickupBranch\":\"central\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reasons[0].text").value("您已预约其中的上册"))
                .andExpect(jsonPath("$.reasons[1].code").value("VOLUME_NO_COPIES"));
    }

    @Test
    void messages_come_in_a_language_that_the_hub_speaks() throws Exception {
        portal.perform(put("/api/portal/me/language")
                        .header(HttpHeaders.AUTHORIZATION, xiaolin())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"requestId\":\"r1\",\"language\":\"fr\"}"))
                .andExpect(status().isUnprocessableEntity());

        verifyNoInteractions(readers);
    }

    @Test
    void a_service_that_is_down_is_a_503_that_says_when_to_come_back() throws Exception {
        when(catalogue.branches()).thenThrow(new RpcException(RpcException.TIMEOUT_EXCEPTION, "too slow"));

        portal.perform(get("/api/portal/branches"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                .andExpect(jsonPath("$.code").value("UNAVAILABLE"));
    }

    @Test
    void a_search_that_finds_no_turn_is_a_503_in_words_that_say_what_to_do() throws Exception {
        when(catalogue.search(any())).thenReturn(Reply.refused(Kinds.BUSY, Reason.of(ResourceCodes.SEARCH_BUSY)));

        portal.perform(get("/api/portal/search?q=x"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                .andExpect(jsonPath("$.code").value(ResourceCodes.SEARCH_BUSY))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("请几秒后再试")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/titles/7", "/portal/index.html"})
    void pages_come_with_their_security_headers(String path) throws Exception {
        portal.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.containsString("script-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string(HttpHeaders.CACHE_CONTROL, org.hamcrest.Matchers.containsString("no-cache")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/assets/gone-1a2b.js", "/portal/../application.yml", "/application.yml"})
    void nothing_but_the_pages_is_served(String path) throws Exception {
        int answer = portal.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(answer).isBetween(400, 499);
    }

    private static String xiaolin() {
        return token(XIAOLIN, "reader", KEYS);
    }

    private static String token(String subject, String role, KeyPair keys) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new JWTClaimsSet.Builder()
                            .issuer("library-hub")
                            .subject(subject)
                            .claim("role", role)
                            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                            .build());
            jwt.sign(new RSASSASigner(keys.getPrivate()));
            return "Bearer " + jwt.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
