package io.libraryhub.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kit.clock.ClockProperties;
import io.libraryhub.kit.inbox.Inbox;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.test.Leftovers;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.ChangeStaff;
import io.libraryhub.reader.api.EraseReader;
import io.libraryhub.reader.api.Erased;
import io.libraryhub.reader.api.IssueCard;
import io.libraryhub.reader.api.MergeReaders;
import io.libraryhub.reader.api.ProfileTagView;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.reader.api.Registered;
import io.libraryhub.reader.api.SetConsent;
import io.libraryhub.reader.api.SetLanguage;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.api.Standing;
import io.libraryhub.reader.identity.adapter.sms.StandInSmsProperties;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.dubbo.config.ReferenceConfig;
import org.apache.dubbo.config.bootstrap.DubboBootstrap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole service: called over Dubbo and REST, on the real MySQL. */
class ReaderServiceIT {
    private static final Actor LIBRARIAN = new Actor("7", Roles.LIBRARIAN, "MAIN");
    private static final Actor ADMIN = new Actor("1", Roles.ADMIN, null);
    private static final Actor SYSTEM = new Actor("circulation-service", Roles.SYSTEM, null);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger PHONES = new AtomicInteger();

    @TempDir
    static Path keys;

    private static TestSchema schema;
    private static ConfigurableApplicationContext app;
    private static JdbcTemplate jdbc;
    private static ReaderApi readers;
    private static StaffApi staff;
    private static AccountsApi accounts;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        schema = TestSchema.empty("reader");
        jdbc = schema.jdbc();
        int dubbo;
        try (ServerSocket free = new ServerSocket(0)) {
            dubbo = free.getLocalPort();
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        Path privateKey = pem("private.pem", "PRIVATE KEY", pair.getPrivate().getEncoded());
        Path publicKey = pem("public.pem", "PUBLIC KEY", pair.getPublic().getEncoded());
        app = SpringApplication.run(
                ReaderApplication.class,
                TestApp.arguments(
                        schema,
                        "--hub.dubbo.protocol=dubbo",
                        "--hub.dubbo.port=" + dubbo,
                        "--hub.jwt.public-key=" + publicKey,
                        "--hub.secret.token-key=" + privateKey,
                        "--hub.secret.data-key=" + key('d'),
                        "--hub.secret.lookup-key=" + key('l'),
                        "--hub.admin-password=first-secret",
                        "--hub.stand-in=true",
                        "--hub.reader.password-strength=4",
                        "--hub.reader.phone-code.per-hour=3"));
        port = ((ServletWebServerApplicationContext) app).getWebServer().getPort();
        readers = reference(ReaderApi.class, dubbo, null);
        staff = reference(StaffApi.class, dubbo, null);
        accounts = reference(AccountsApi.class, dubbo, "reader-service");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static Path pem(String name, String what, byte[] content) throws Exception {
        String body = Base64.getMimeEncoder().encodeToString(content);
        return Files.writeString(
                keys.resolve(name), "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n");
    }

    private static String key(char filledWith) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(filledWith).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static <T> T reference(Class<T> api, int dubboPort, String group) {
        ReferenceConfig<T> reference = new ReferenceConfig<>();
        reference.setInterface(api);
        reference.setUrl("dubbo://127.0.0.1:" + dubboPort + "?serialization=hessian2");
        reference.setScope("remote");
        reference.setTimeout(30_000);
        reference.setRetries(0);
        if (group != null) {
            reference.setGroup(group);
        }
        reference.setFilter("-authenticationPrepare,-rpc-exception");
        return DubboBootstrap.getInstance().getCache().get(reference);
    }

    private static String freshPhone() {
        return String.format("139%08d", PHONES.incrementAndGet());
    }

    private static RegisterReader application(
            String requestId, String name, String phone, String cardNo, boolean consent) {
        return new RegisterReader(
                requestId, LIBRARIAN, name, phone, null, 1994, "adult", "MAIN", "secret-1", cardNo, "desk", consent);
    }

    private static Registered registered(String name, boolean consent) {
        String phone = freshPhone();
        return readers.register(application("r-" + phone, name, phone, null, consent))
                .orElseThrow();
    }

    private static List<String> codes(Reply<?> reply) {
        return reply.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    private static <T> List<Reply<T>> atOnce(int callers, java.util.function.IntFunction<Reply<T>> call)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Reply<T>>> calls = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int n = i;
                calls.add(() -> call.apply(n));
            }
            List<Reply<T>> replies = new ArrayList<>();
            for (Future<Reply<T>> each : pool.invokeAll(calls)) {
                replies.add(each.get());
            }
            return replies;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void registeringGivesACardTellsTheHubAndKeepsNothingReadable() {
        String phone = freshPhone();
        Registered xiaolin = readers.register(new RegisterReader(
                        "r-xiaolin",
                        LIBRARIAN,
                        "林小雨",
                        phone,
                        "11010519491231002X",
                        1949,
                        "adult",
                        "MAIN",
                        "secret-1",
                        null,
                        "desk",
                        true))
                .orElseThrow();

        assertThat(xiaolin.reader().maskedName()).isEqualTo("林*雨");
        assertThat(xiaolin.reader().maskedPhone()).isEqualTo("139****" + phone.substring(7));
        assertThat(xiaolin.card().state()).isEqualTo("active");
        String id = xiaolin.reader().id().toString();
        assertThat(jdbc.queryForList("SELECT type FROM outbox WHERE subject = ? ORDER BY id", String.class, id))
                .containsExactly(ReaderRegistered.TYPE, CardIssued.TYPE, ConsentChanged.TYPE);

        List<String> columns = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = 'reader'",
                String.class,
                schema.name());
        String row = String.join(
                "\n",
                jdbc.queryForList(
                        "SELECT CONCAT_WS('|', " + String.join(",", columns) + ") FROM reader WHERE id = ?",
                        String.class,
                        id));
        String everything =
                row + jdbc.queryForList("SELECT payload FROM outbox") + jdbc.queryForList("SELECT answer FROM once");
        assertThat(everything).doesNotContain("林小雨", phone, "11010519491231002X", "secret-1");
    }

    @Test
    void sixteenDesksWithOnePhoneRegisterOneReader() throws Exception {
        String phone = freshPhone();
        List<Reply<Registered>> replies =
                atOnce(16, n -> readers.register(application("race-" + n, "老王", phone, null, false)));

        assertThat(replies).filteredOn(Reply::isDone).hasSize(1);
        assertThat(replies).filteredOn(r -> !r.isDone()).hasSize(15).allSatisfy(r -> assertThat(codes(r))
                .containsExactly(ReaderCodes.PHONE_TAKEN));
    }

    @Test
    void sixteenRepeatsOfOneRequestGetOneAnswer() throws Exception {
        String phone = freshPhone();
        List<Reply<Registered>> replies =
                atOnce(16, n -> readers.register(application("same-request", "老王", phone, null, false)));
        assertThat(replies).allMatch(Reply::isDone);
        assertThat(replies.stream().map(r -> r.orElseThrow().reader().id()).distinct())
                .hasSize(1);
        assertThat(replies.stream().map(r -> r.orElseThrow().card().cardNo()).distinct())
                .hasSize(1);

        Reply<Registered> other = readers.register(application("same-request", "老王", freshPhone(), null, false));
        assertThat(codes(other)).containsExactly(CommonCodes.REQUEST_ID_REUSED);
    }

    @Test
    void everythingThatIsTakenIsNamedAtOnce() {
        String phone = freshPhone();
        readers.register(application("first", "小张", phone, "PRINTED01", false)).orElseThrow();
        assertThat(codes(readers.register(application("second", "小李", phone, "PRINTED01", false))))
                .containsExactlyInAnyOrder(ReaderCodes.PHONE_TAKEN, ReaderCodes.CARD_TAKEN);
    }

    @Test
    void aReaderMayNotRegisterOthersNorSeeThem() {
        Registered xiaoming = registered("王小明", false);
        Registered xiaohong = registered("李小红", false);
        Actor ming = Actor.reader(xiaoming.reader().id());

        assertThat(codes(readers.register(new RegisterReader(
                        "x", ming, "某某", freshPhone(), null, 1990, "adult", "MAIN", "secret-1", null, "desk", false))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(readers.reader(ming, xiaohong.reader().id()))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(readers.reader(ming, xiaoming.reader().id()).orElseThrow().cards())
                .containsExactly(xiaoming.card());
        assertThat(codes(readers.readerByCard(ming, xiaohong.card().cardNo())))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(readers.standing(ming, xiaoming.reader().id()))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(readers.readerByCard(LIBRARIAN, xiaohong.card().cardNo())
                        .orElseThrow()
                        .id())
                .isEqualTo(xiaohong.reader().id());
        assertThat(codes(readers.reader(LIBRARIAN, new ReaderId(99)))).containsExactly(CommonCodes.NOT_FOUND);
    }

    @Test
    void anotherCardOfTheKindEndsTheFormerOne() throws Exception {
        Registered reader = registered("王小明", false);
        ReaderId id = reader.reader().id();
        List<Reply<CardView>> issued = atOnce(
                4, n -> readers.issueCard(new IssueCard("card-" + id + "-" + n, LIBRARIAN, id, "virtual", null)));
        assertThat(issued).allMatch(Reply::isDone);

        List<CardView> cards = readers.reader(LIBRARIAN, id).orElseThrow().cards();
        assertThat(cards).hasSize(5).filteredOn(c -> c.state().equals("active")).hasSize(1);
        assertThat(readers.standingByCard(SYSTEM, reader.card().cardNo()).orElseThrow())
                .isEqualTo(new Standing(id, "adult", "MAIN", false, List.of(ReaderCodes.CARD_NOT_ACTIVE), null, null));
        assertThat(readers.standing(SYSTEM, id).orElseThrow())
                .isEqualTo(new Standing(
                        id,
                        "adult",
                        "MAIN",
                        true,
                        List.of(),
                        cards.stream()
                                .filter(c -> c.state().equals("active"))
                                .findFirst()
                                .orElseThrow()
                                .expiresOn(),
                        null));
        assertThat(codes(readers.standingByCard(SYSTEM, "NOSUCHCARD"))).containsExactly(CommonCodes.NOT_FOUND);
    }

    @Test
    void aReaderChoosesTheLanguageOfMessagesAndNobodyElseDoes() {
        ReaderId id = registered("王小明", false).reader().id();
        Actor self = Actor.reader(id);
        assertThat(readers.reader(self, id).orElseThrow().language()).isNull();

        ReaderView chosen = readers.setLanguage(new SetLanguage("l-1-" + id, self, id, "en"))
                .orElseThrow();

        assertThat(chosen.language()).isEqualTo("en");
        assertThat(readers.standing(SYSTEM, id).orElseThrow().language()).isEqualTo("en");
        assertThat(codes(readers.setLanguage(new SetLanguage("l-2-" + id, LIBRARIAN, id, "zh"))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(readers.setLanguage(new SetLanguage("l-3-" + id, self, id, "fr"))))
                .containsExactly(CommonCodes.INVALID);
        assertThat(readers.setLanguage(new SetLanguage("l-4-" + id, self, id, null))
                        .orElseThrow()
                        .language())
                .as("as the library speaks")
                .isNull();
    }

    @Test
    void aCardIsGoodUntilTheEndOfItsLastDay() {
        Registered reader = registered("王小明", false);
        ClockProperties clock = app.getBean(ClockProperties.class);
        try {
            clock.setOffset(Duration.ofDays(5 * 365 - 3));
            assertThat(readers.standing(SYSTEM, reader.reader().id())
                            .orElseThrow()
                            .cardActive())
                    .isTrue();
            clock.setOffset(Duration.ofDays(5 * 365 + 5));
            assertThat(readers.standing(SYSTEM, reader.reader().id())
                            .orElseThrow()
                            .blocks())
                    .containsExactly(ReaderCodes.CARD_NOT_ACTIVE);
        } finally {
            clock.setOffset(Duration.ZERO);
        }
    }

    private static boolean signal(ReaderId reader, long version, ProfileTag... tags) {
        Instant now = app.getBean(java.time.Clock.class).instant();
        ReaderProfileSignal signal =
                new ReaderProfileSignal(reader.toString(), List.of(tags), tags.length, version, now, now);
        MessageHandler handler = app.getBeansOfType(MessageHandler.class).values().stream()
                .filter(each -> each.types().contains(ReaderProfileSignal.TYPE))
                .findFirst()
                .orElseThrow();
        Json json = app.getBean(Json.class);
        return app.getBean(Inbox.class)
                .handle(
                        handler,
                        CloudEvent.of(
                                "s-" + reader + "-" + version,
                                "signals",
                                ReaderProfileSignal.TYPE,
                                reader.toString(),
                                now,
                                null,
                                (JsonNode) json.mapper().valueToTree(signal)));
    }

    @Test
    void aProfileIsKeptWhileAllowedAndGoneAtOnceWhenNot() {
        ReaderId xiaolin = registered("林小雨", true).reader().id();
        Actor self = Actor.reader(xiaolin);
        signal(xiaolin, 2, new ProfileTag("author", "东野圭吾", 4.5), new ProfileTag("class", "I313", 3));
        assertThat(readers.profile(self, xiaolin).orElseThrow())
                .containsExactly(new ProfileTagView("author", "东野圭吾", 4.5), new ProfileTagView("class", "I313", 3));

        signal(xiaolin, 1, new ProfileTag("author", "older news", 9));
        assertThat(readers.profile(self, xiaolin).orElseThrow()).hasSize(2);
        assertThat(codes(readers.profile(LIBRARIAN, xiaolin))).containsExactly(CommonCodes.NOT_ALLOWED);

        ReaderView without = readers.setConsent(new SetConsent("c-1", self, xiaolin, "profile", false))
                .orElseThrow();
        assertThat(without.profileConsent()).isFalse();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM profile_tag WHERE reader_id = ?", Integer.class, xiaolin.value()))
                .isZero();

        signal(xiaolin, 3, new ProfileTag("author", "余华", 1));
        assertThat(readers.profile(SYSTEM, xiaolin).orElseThrow()).isEmpty();

        readers.setConsent(new SetConsent("c-2", self, xiaolin, "profile", true))
                .orElseThrow();
        signal(xiaolin, 4, new ProfileTag("author", "余华", 1));
        assertThat(readers.profile(self, xiaolin).orElseThrow()).hasSize(1);
        assertThat(codes(readers.setConsent(new SetConsent("c-3", LIBRARIAN, xiaolin, "profile", false))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(readers.setConsent(new SetConsent("c-4", self, xiaolin, "spam", true))))
                .containsExactly(CommonCodes.INVALID);
    }

    @Test
    void theLedgerAgreesWithTheOutbox() {
        registered("小张", true);
        List<LedgerLine> lines = accounts.ledger(Instant.EPOCH);
        assertThat(lines)
                .extracting(LedgerLine::type)
                .contains(ReaderRegistered.TYPE, CardIssued.TYPE, ConsentChanged.TYPE);
        assertThat(lines).allSatisfy(line -> {
            Long written = jdbc.queryForObject("SELECT COUNT(*) FROM outbox WHERE type = ?", Long.class, line.type());
            assertThat(line.ledger()).as(line.type()).isEqualTo(written).isPositive();
        });
    }

    private static HttpResponse<String> post(String path, Object body) throws Exception {
        return send(request(path, body));
    }

    private static HttpResponse<String> post(String path, Object body, String token) throws Exception {
        return send(request(path, body).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(String path, Object body) throws Exception {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String tokenOf(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body()).get("accessToken").asText();
    }

    private static String codeOf(HttpResponse<String> response) throws Exception {
        return JSON.readTree(response.body()).get("code").asText();
    }

    @Test
    void aReaderSignsInByCardAndIsKnownByTheTokenWhichHoldsNoPersonalData() throws Exception {
        Registered reader = registered("王小明", false);
        HttpResponse<String> answer = post(
                "/api/identity/tokens",
                Map.of("kind", "card", "cardNo", reader.card().cardNo(), "password", "secret-1"));
        String token = tokenOf(answer);
        assertThat(JSON.readTree(answer.body()).get("role").asText()).isEqualTo("reader");
        assertThat(JSON.readTree(answer.body()).get("subject").asText())
                .isEqualTo(reader.reader().id().toString());
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>();
        JSON.readTree(claims).fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactlyInAnyOrder("iss", "sub", "role", "iat", "exp", "jti", "ver");

        HttpResponse<String> me = get("/api/identity/me", token);
        assertThat(me.body())
                .contains("\"name\":\"王*明\"")
                .contains(reader.card().cardNo());
        assertThat(get("/api/identity/me", null).statusCode()).isEqualTo(401);
        assertThat(get("/api/identity/me", token.substring(0, token.length() - 4) + "AAAA")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void guessingIsLimitedEvenInParallelAndDoesNotTellWhoExists() throws Exception {
        Registered reader = registered("王小明", false);
        for (String card : List.of(reader.card().cardNo(), "NOSUCHCARD")) {
            ExecutorService guessers = Executors.newFixedThreadPool(12);
            List<Callable<HttpResponse<String>>> guesses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int n = i;
                guesses.add(() ->
                        post("/api/identity/tokens", Map.of("kind", "card", "cardNo", card, "password", "guess-" + n)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> each : guessers.invokeAll(guesses)) {
                statuses.add(each.get().statusCode());
            }
            guessers.shutdown();
            assertThat(statuses).as(card).filteredOn(s -> s == 401).hasSize(5);
            assertThat(statuses).as(card).filteredOn(s -> s == 429).hasSize(7);
        }
        HttpResponse<String> locked = post(
                "/api/identity/tokens",
                Map.of("kind", "card", "cardNo", reader.card().cardNo(), "password", "secret-1"));
        assertThat(codeOf(locked)).isEqualTo(ReaderCodes.TRY_LATER);

        ClockProperties clock = app.getBean(ClockProperties.class);
        try {
            clock.setOffset(Duration.ofMinutes(16));
            tokenOf(post(
                    "/api/identity/tokens",
                    Map.of("kind", "card", "cardNo", reader.card().cardNo(), "password", "secret-1")));
        } finally {
            clock.setOffset(Duration.ZERO);
        }
    }

    @Test
    void theFirstAdminMakesAccountsWhichSignInWithTheirRole() throws Exception {
        staffToken("admin", "first-secret");
        AddStaff gate = new AddStaff("s-1", ADMIN, "gate-main", "主馆闸机", Roles.DEVICE, "MAIN", "gate-secret");
        assertThat(codes(staff.add(new AddStaff("s-0", LIBRARIAN, "x-x", "X", Roles.ADMIN, null, "x-secret"))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(staff.list(LIBRARIAN))).containsExactly(CommonCodes.NOT_ALLOWED);
        StaffView made = staff.add(gate).orElseThrow();
        assertThat(staff.add(gate).orElseThrow()).isEqualTo(made);
        assertThat(codes(staff.add(new AddStaff("s-2", ADMIN, "GATE-main", "另一台", Roles.DEVICE, null, "x-secret"))))
                .containsExactly(ReaderCodes.LOGIN_NAME_TAKEN);
        assertThat(staff.list(ADMIN).orElseThrow())
                .contains(made)
                .extracting(StaffView::loginName)
                .isSorted();

        assertThat(claims(staffToken("gate-main", "gate-secret")))
                .contains("\"role\":\"device\"", "\"branch\":\"MAIN\"", "\"iss\":\"library-hub\"", "\"ver\":0");

        Reply<?> bad = staff.add(new AddStaff("s-3", ADMIN, "a", "", "king", "!", "x"));
        assertThat(bad)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.kind()).isEqualTo(Kinds.INVALID));
        assertThat(codes(bad)).hasSize(5);
    }

    @Test
    void whatAnAccountMayDoEndsWithItsTokens() throws Exception {
        StaffView lan = staff.add(new AddStaff("lan-1", ADMIN, "lan", "小兰", Roles.LIBRARIAN, "MAIN", "lan-secret"))
                .orElseThrow();
        assertThat(version(lan)).isZero();

        staff.change(set("lan-2", lan, "兰老师", Roles.LIBRARIAN, true, null)).orElseThrow();
        assertThat(version(lan)).as("a new name ends nothing").isZero();
        staffToken("lan", "lan-secret");

        ChangeStaff promoted = set("lan-3", lan, "兰老师", Roles.MANAGER, true, null);
        assertThat(staff.change(promoted)).isEqualTo(staff.change(promoted));
        assertThat(version(lan)).as("another role, told twice").isEqualTo(1);
        assertThat(claims(staffToken("lan", "lan-secret"))).contains("\"role\":\"manager\"", "\"ver\":1");

        staff.change(set("lan-4", lan, "兰老师", Roles.MANAGER, true, "new-secret"))
                .orElseThrow();
        assertThat(version(lan)).as("another password").isEqualTo(2);
        assertThat(signIn("lan", "lan-secret").statusCode()).isEqualTo(401);

        staff.change(set("lan-5", lan, "兰老师", Roles.MANAGER, false, null)).orElseThrow();
        assertThat(version(lan)).as("taken away").isEqualTo(3);
        assertThat(codeOf(signIn("lan", "new-secret"))).isEqualTo(ReaderCodes.WRONG_CREDENTIALS);
        staff.change(set("lan-6", lan, "兰老师", Roles.MANAGER, true, null)).orElseThrow();
        staffToken("lan", "new-secret");

        assertThat(staff.find(LIBRARIAN, lan.id()).orElseThrow().displayName()).isEqualTo("兰老师");
        assertThat(codes(staff.find(Actor.reader(new ReaderId(7)), lan.id()))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(staff.find(LIBRARIAN, new StaffId(1)))).containsExactly(CommonCodes.NOT_FOUND);

        Actor self = new Actor(lan.id().toString(), Roles.ADMIN, null);
        assertThat(codes(staff.change(
                        new ChangeStaff("lan-7", self, lan.id(), "兰老师", Roles.MANAGER, null, false, null))))
                .containsExactly(ReaderCodes.OWN_ACCOUNT);
        assertThat(codes(staff.change(
                        new ChangeStaff("lan-9", self, lan.id(), "兰老师", Roles.MANAGER, "MAIN", true, "found-open"))))
                .as("the own password without the old one")
                .containsExactly(ReaderCodes.OWN_ACCOUNT);
        assertThat(codes(staff.change(
                        new ChangeStaff("lan-8", ADMIN, new StaffId(1), "无人", Roles.MANAGER, null, true, null))))
                .containsExactly(CommonCodes.NOT_FOUND);
    }

    private static ChangeStaff set(
            String requestId, StaffView of, String name, String role, boolean active, String password) {
        return new ChangeStaff(requestId, ADMIN, of.id(), name, role, "MAIN", active, password);
    }

    @Test
    void aNewPasswordEndsAllOtherTokensAndMayBeSentTwice() throws Exception {
        Registered mei = registered("小梅", false);
        String cardNo = mei.card().cardNo();
        String before = tokenOf(byCard(cardNo, "secret-1"));

        assertThat(codeOf(newPassword(before, "guessed", "secret-2"))).isEqualTo(ReaderCodes.WRONG_PASSWORD);
        assertThat(codeOf(newPassword(before, "secret-1", "short"))).isEqualTo(CommonCodes.INVALID);
        String after = tokenOf(newPassword(before, "secret-1", "secret-2"));
        assertThat(claims(before)).contains("\"ver\":0");
        assertThat(claims(after)).contains("\"ver\":1", "\"role\":\"reader\"");
        assertThat(claims(tokenOf(newPassword(after, "secret-1", "secret-2"))))
                .as("the answer was lost and it is sent again")
                .contains("\"ver\":1");

        assertThat(byCard(cardNo, "secret-1").statusCode()).isEqualTo(401);
        assertThat(claims(tokenOf(byCard(cardNo, "secret-2")))).contains("\"ver\":1");
        assertThat(raised()).containsEntry(mei.reader().id().toString(), 1);

        readers.erase(new EraseReader("mei-gone", SYSTEM, mei.reader().id())).orElseThrow();
        assertThat(raised()).doesNotContainKey(mei.reader().id().toString());
    }

    @Test
    void whoForgotThePasswordSetsAnotherByPhone() throws Exception {
        String phone = freshPhone();
        Registered an = readers.register(application("r-forgot", "小安", phone, null, false))
                .orElseThrow();
        String cardNo = an.card().cardNo();
        String before = tokenOf(byCard(cardNo, "secret-1"));
        post("/api/identity/phone-codes", Map.of("phone", phone));
        String code = sentTo(phone);

        assertThat(codeOf(reset(phone, wrong(code), "secret-2"))).isEqualTo(ReaderCodes.WRONG_PHONE_CODE);
        assertThat(codeOf(reset(phone, code, "short"))).isEqualTo(CommonCodes.INVALID);
        assertThat(codeOf(reset("110", code, "secret-2"))).isEqualTo(CommonCodes.INVALID);
        String after = tokenOf(reset(phone, code, "secret-2"));

        assertThat(claims(before)).contains("\"ver\":0");
        assertThat(claims(after)).contains("\"ver\":1", an.reader().id().toString());
        assertThat(raised()).containsEntry(an.reader().id().toString(), 1);
        assertThat(byCard(cardNo, "secret-1").statusCode()).isEqualTo(401);
        tokenOf(byCard(cardNo, "secret-2"));
        assertThat(codeOf(reset(phone, code, "secret-3")))
                .as("a code counts once")
                .isEqualTo(ReaderCodes.WRONG_PHONE_CODE);
    }

    private static HttpResponse<String> reset(String phone, String code, String next) throws Exception {
        return post("/api/identity/password-resets", Map.of("phone", phone, "code", code, "next", next));
    }

    @Test
    void aPasswordIsGuessedAFewTimesOnlyByWhoeverIsSignedIn() throws Exception {
        String token = tokenOf(byCard(registered("小竹", false).card().cardNo(), "secret-1"));
        for (int i = 0; i < 5; i++) {
            assertThat(codeOf(newPassword(token, "guess-" + i, "secret-2"))).isEqualTo(ReaderCodes.WRONG_PASSWORD);
        }
        assertThat(codeOf(newPassword(token, "secret-1", "secret-2"))).isEqualTo(ReaderCodes.TRY_LATER);
    }

    private static HttpResponse<String> signIn(String name, String password) throws Exception {
        return post("/api/identity/tokens", Map.of("kind", "staff", "name", name, "password", password));
    }

    private static String staffToken(String name, String password) throws Exception {
        return tokenOf(signIn(name, password));
    }

    private static HttpResponse<String> byCard(String cardNo, String password) throws Exception {
        return post("/api/identity/tokens", Map.of("kind", "card", "cardNo", cardNo, "password", password));
    }

    private static HttpResponse<String> newPassword(String token, String current, String next) throws Exception {
        return post("/api/identity/password", Map.of("current", current, "next", next), token);
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static int version(StaffView of) throws Exception {
        return raised().getOrDefault(of.id().toString(), 0);
    }

    /** As the gateway asks. */
    private static Map<String, Integer> raised() throws Exception {
        Map<String, Integer> versions = new HashMap<>();
        JSON.readTree(get("/internal/token-versions", null).body())
                .forEach(each -> versions.put(
                        each.get("subject").asText(), each.get("version").asInt()));
        return versions;
    }

    @Test
    void aPhoneSignsInWithTheCodeSentOnceOnly() throws Exception {
        String phone = freshPhone();
        readers.register(application("r-phone", "小林", phone, null, false)).orElseThrow();
        assertThat(post("/api/identity/phone-codes", Map.of("phone", phone)).statusCode())
                .isEqualTo(202);
        assertThat(codeOf(post("/api/identity/phone-codes", Map.of("phone", phone))))
                .isEqualTo(ReaderCodes.TRY_LATER);

        String code = sentTo(phone);
        assertThat(codeOf(post("/api/identity/tokens", Map.of("kind", "phone", "phone", phone, "code", wrong(code)))))
                .isEqualTo(ReaderCodes.WRONG_PHONE_CODE);
        tokenOf(post("/api/identity/tokens", Map.of("kind", "phone", "phone", phone, "code", code)));
        assertThat(codeOf(post("/api/identity/tokens", Map.of("kind", "phone", "phone", phone, "code", code))))
                .isEqualTo(ReaderCodes.WRONG_PHONE_CODE);
    }

    private static String sentTo(String phone) throws Exception {
        JsonNode sent = JSON.readTree(
                        get("/api/identity/stand-in/phone-codes", null).body())
                .get(0);
        assertThat(sent.get("maskedPhone").asText()).isEqualTo("139****" + phone.substring(7));
        return sent.get("code").asText();
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void whenTheSmsServiceFailsTheCallerIsToldAndMayTryAgainAtOnce() throws Exception {
        StandInSmsProperties sms = app.getBean(StandInSmsProperties.class);
        String phone = freshPhone();
        sms.setFail(true);
        try {
            HttpResponse<String> down = post("/api/identity/phone-codes", Map.of("phone", phone));
            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(down.headers().firstValue("Retry-After")).isPresent();
        } finally {
            sms.setFail(false);
        }
        assertThat(post("/api/identity/phone-codes", Map.of("phone", phone)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void aPhoneIsSentNoMoreThanSoManyCodesAnHour() throws Exception {
        String phone = freshPhone();
        ClockProperties clock = app.getBean(ClockProperties.class);
        try {
            for (int i = 0; i < 3; i++) {
                clock.setOffset(Duration.ofMinutes(2L * i));
                assertThat(post("/api/identity/phone-codes", Map.of("phone", phone))
                                .statusCode())
                        .isEqualTo(202);
            }
            clock.setOffset(Duration.ofMinutes(10));
            assertThat(post("/api/identity/phone-codes", Map.of("phone", phone)).statusCode())
                    .isEqualTo(429);
            clock.setOffset(Duration.ofMinutes(61));
            assertThat(post("/api/identity/phone-codes", Map.of("phone", phone)).statusCode())
                    .isEqualTo(202);
        } finally {
            clock.setOffset(Duration.ZERO);
        }
    }

    @Test
    void badInputIsRefusedWithoutATrace() throws Exception {
        assertThat(codeOf(post("/api/identity/tokens", Map.of("kind", "magic"))))
                .isEqualTo(CommonCodes.INVALID);
        assertThat(codeOf(post("/api/identity/tokens", Map.of("kind", "card", "cardNo", "X"))))
                .isEqualTo(CommonCodes.INVALID);
        assertThat(codeOf(post(
                        "/api/identity/tokens", Map.of("kind", "card", "cardNo", "x".repeat(21), "password", "p"))))
                .isEqualTo(CommonCodes.INVALID);
        assertThat(codeOf(post("/api/identity/tokens", List.of(1)))).isIn("MALFORMED", CommonCodes.INVALID);
        assertThat(codeOf(post("/api/identity/phone-codes", Map.of("phone", "12345"))))
                .isEqualTo(CommonCodes.INVALID);
        JsonNode keySet = JSON.readTree(get("/api/identity/keys", null).body());
        assertThat(keySet.at("/keys/0/kty").asText()).isEqualTo("RSA");
        assertThat(keySet.at("/keys/0/d").isMissingNode())
                .as("the private half stays here")
                .isTrue();
    }

    @Test
    void whoeverIsErasedLeavesNothingBehindAndOthersAreAsTheyWere() {
        Registered zhou = registered("周小舟", true);
        Registered wu = registered("吴小雨", true);
        String phone = jdbc.queryForObject(
                "SELECT HEX(phone_hash) FROM reader WHERE id = ?",
                String.class,
                zhou.reader().id().value());
        long counted = counted();
        EraseReader command = new EraseReader("erase-1", SYSTEM, zhou.reader().id());
        assertThat(codes(readers.erase(
                        new EraseReader("erase-2", LIBRARIAN, zhou.reader().id()))))
                .containsExactly(CommonCodes.NOT_ALLOWED);

        Erased erased = readers.erase(command).orElseThrow();
        assertThat(readers.erase(command).orElseThrow()).isEqualTo(erased);
        assertThat(codes(readers.erase(
                        new EraseReader("erase-3", SYSTEM, zhou.reader().id()))))
                .containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(readers.reader(ADMIN, zhou.reader().id()))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(readers.readerByCard(ADMIN, zhou.card().cardNo()))).containsExactly(CommonCodes.NOT_FOUND);
        hearOf(zhou);

        assertThat(Leftovers.of(jdbc, schema.name(), zhou.reader().id().toString()))
                .isEmpty();
        assertThat(Leftovers.of(jdbc, schema.name(), zhou.card().cardNo())).isEmpty();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM reader WHERE HEX(phone_hash) = ?", Integer.class, phone))
                .isZero();
        assertThat(counted()).isEqualTo(counted);
        assertThat(readers.reader(ADMIN, wu.reader().id()).orElseThrow().maskedName())
                .startsWith("吴");
        assertThat(readers.readerByCard(ADMIN, wu.card().cardNo()).isDone()).isTrue();
    }

    @Test
    void twoAccountsOfOnePersonBecomeOne() {
        Registered kept = registered("郑大河", true);
        Registered given = registered("郑大河", false);
        CardView plastic = readers.issueCard(new IssueCard(
                        "plastic-" + given.reader().id(),
                        LIBRARIAN,
                        given.reader().id(),
                        "plastic",
                        null))
                .orElseThrow();
        MergeReaders command = new MergeReaders(
                "merge-" + given.reader().id(),
                LIBRARIAN,
                given.reader().id(),
                kept.reader().id());
        long counted = counted();

        ReaderView one = readers.merge(command).orElseThrow();

        assertThat(one.id()).isEqualTo(kept.reader().id());
        assertThat(one.profileConsent()).isTrue();
        assertThat(one.cards())
                .filteredOn(card -> card.state().equals("active"))
                .extracting(CardView::cardNo)
                .containsExactlyInAnyOrder(kept.card().cardNo(), plastic.cardNo());
        assertThat(readers.readerByCard(ADMIN, plastic.cardNo()).orElseThrow().id())
                .isEqualTo(kept.reader().id());
        assertThat(readers.merge(command).orElseThrow()).isEqualTo(one);
        assertThat(codes(readers.reader(ADMIN, given.reader().id()))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(counted()).isEqualTo(counted);
        assertThat(jdbc.queryForObject(
                        "SELECT payload ->> '$.intoReaderId' FROM outbox WHERE type = 'libhub.reader.reader.merged'"
                                + " AND subject = ?",
                        String.class,
                        given.reader().id().toString()))
                .isEqualTo(kept.reader().id().toString());
        assertThat(codes(readers.merge(new MergeReaders(
                        "merge-again-" + given.reader().id(),
                        LIBRARIAN,
                        given.reader().id(),
                        kept.reader().id()))))
                .containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(readers.merge(new MergeReaders(
                        "merge-self",
                        LIBRARIAN,
                        kept.reader().id(),
                        kept.reader().id()))))
                .containsExactly(CommonCodes.INVALID);
        assertThat(codes(readers.merge(new MergeReaders(
                        "merge-by-reader",
                        Actor.reader(kept.reader().id()),
                        given.reader().id(),
                        kept.reader().id()))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    /** Rows that the books count. */
    private static long counted() {
        return jdbc.queryForObject(
                "SELECT (SELECT COUNT(*) FROM reader) + (SELECT COUNT(*) FROM card) + (SELECT COUNT(*) FROM consent_change)",
                Long.class);
    }

    /** What this service told comes back to it. */
    private static void hearOf(Registered reader) {
        Json json = app.getBean(Json.class);
        ReaderErased event = new ReaderErased(reader.reader().id().toString());
        MessageHandler handler = app.getBeansOfType(MessageHandler.class).values().stream()
                .filter(each -> each.types().contains(ReaderErased.TYPE))
                .findFirst()
                .orElseThrow();
        app.getBean(Inbox.class)
                .handle(
                        handler,
                        CloudEvent.of(
                                "erased-1",
                                "test",
                                event.type(),
                                event.subject(),
                                Instant.now(),
                                null,
                                json.tree(json.write(event))));
    }
}
