package io.libraryhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The door before a small application that says what it was asked. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.nacos.config.enabled=false",
            "spring.cloud.nacos.config.import-check.enabled=false",
            "spring.config.import=",
            "spring.cloud.sentinel.datasource.flow.nacos.server-addr=127.0.0.1:1",
            "spring.cloud.sentinel.enabled=false",
            "hub.gateway.max-body=1KB",
            "hub.gateway.ended-tokens-every=20ms",
        })
class DoorTest {
    private static final KeyPair OURS = keys();
    private static final DisposableServer PORTAL = HttpServer.create()
            .host("127.0.0.1")
            .route(r -> r.route(any -> true, (request, response) -> response.header(
                            "X-Seen-Trace", header(request.requestHeaders().get("traceparent")))
                    .header("X-Seen-Token", header(request.requestHeaders().get("Authorization")))
                    .sendString(Mono.just("portal " + request.uri()))))
            .bindNow();

    /** What reader-service says; empty: it fails. */
    private static final AtomicReference<String> RAISED = new AtomicReference<>("[]");

    private static final DisposableServer READERS = HttpServer.create()
            .host("127.0.0.1")
            .route(r -> r.get(
                    "/internal/token-versions",
                    (request, response) -> RAISED.get().isEmpty()
                            ? response.status(500).send()
                            : response.header("Content-Type", "application/json")
                                    .sendString(Mono.fromSupplier(RAISED::get))))
            .bindNow();

    @Autowired
    WebTestClient web;

    @DynamicPropertySource
    static void wire(DynamicPropertyRegistry properties) throws IOException {
        Path pem = Files.createTempFile("hub-public", ".pem");
        Files.writeString(
                pem,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(OURS.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        properties.add("hub.gateway.public-key-location", pem::toString);
        properties.add(
                "spring.cloud.discovery.client.simple.instances.portal-bff[0].uri",
                () -> "http://127.0.0.1:" + PORTAL.port());
        properties.add(
                "spring.cloud.discovery.client.simple.instances.reader-service[0].uri",
                () -> "http://127.0.0.1:" + READERS.port());
        properties.add("spring.cloud.discovery.client.simple.instances.booking-bff[0].uri", () -> "http://127.0.0.1:1");
    }

    @AfterAll
    static void close() {
        PORTAL.disposeNow();
        READERS.disposeNow();
    }

    @Test
    void whatIsOpenPassesWithATrace() {
        web.get()
                .uri("/api/portal/search?words=三体")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("X-Seen-Trace", "00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .expectHeader()
                .valueMatches("X-Trace-Id", "[0-9a-f]{32}");
    }

    @Test
    void aTraceThatCameInIsKeptAndAMadeUpOneIsNot() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        web.get()
                .uri("/portal/")
                .header("traceparent", trace)
                .exchange()
                .expectHeader()
                .valueEquals("X-Seen-Trace", trace);
        web.get()
                .uri("/portal/")
                .header("traceparent", "<script>")
                .exchange()
                .expectHeader()
                .valueMatches("X-Seen-Trace", "00-[0-9a-f]{32}-.*");
    }

    @Test
    void whatIsNotListedNeedsAToken() {
        web.post()
                .uri("/api/portal/holds")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("TOKEN_NEEDED")
                .jsonPath("$.traceId")
                .isNotEmpty();
    }

    @Test
    void ourTokenPassesAndGoesOnToTheApplication() throws Exception {
        String token = token(OURS, "library-hub", Instant.now().plusSeconds(60));
        web.post()
                .uri("/api/portal/holds")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Seen-Token", "Bearer " + token);
    }

    @Test
    void aTokenOfAnotherIssuerOrKeyOrYesterdayIsRefusedEvenWhereNoneIsNeeded() throws Exception {
        String otherIssuer = token(OURS, "somebody-else", Instant.now().plusSeconds(60));
        String otherKey = token(keys(), "library-hub", Instant.now().plusSeconds(60));
        String old = token(OURS, "library-hub", Instant.now().minusSeconds(86_400));
        for (String bad : new String[] {otherIssuer, otherKey, old, "not.a.token"}) {
            web.get()
                    .uri("/api/portal/search")
                    .header("Authorization", "Bearer " + bad)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("TOKEN_NEEDED");
        }
    }

    @Test
    void aTokenThatWasEndedIsRefusedAndStaysSoWhileNobodySaysWhose() throws Exception {
        String lost = token(OURS, "library-hub", Instant.now().plusSeconds(60), "2002", null);
        String later = token(OURS, "library-hub", Instant.now().plusSeconds(60), "2002", 1);
        String other = token(OURS, "library-hub", Instant.now().plusSeconds(60), "2003", null);
        assertThat(statusWith(lost)).isEqualTo(200);
        try {
            RAISED.set("[{\"subject\":\"2002\",\"version\":1}]");
            Awaitility.await().untilAsserted(() -> assertThat(statusWith(lost)).isEqualTo(401));
            assertThat(statusWith(later)).as("what was given afterwards").isEqualTo(200);
            assertThat(statusWith(other)).as("somebody else's").isEqualTo(200);

            RAISED.set("");
            Thread.sleep(200);
            assertThat(statusWith(lost)).as("reader-service fails").isEqualTo(401);
            assertThat(statusWith(later)).isEqualTo(200);
        } finally {
            RAISED.set("[]");
        }
    }

    private int statusWith(String token) {
        return web.post()
                .uri("/api/portal/holds")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedUnread() throws Exception {
        web.post()
                .uri("/api/portal/holds")
                .header(
                        "Authorization",
                        "Bearer " + token(OURS, "library-hub", Instant.now().plusSeconds(60)))
                .header("Accept-Language", "en")
                .bodyValue("x".repeat(2000))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("BODY_TOO_LARGE")
                .jsonPath("$.detail")
                .isEqualTo("Too large: split it and send the parts");
    }

    @Test
    void anApplicationThatIsDownIsA503AndAnUnknownPathA404() throws Exception {
        web.get()
                .uri("/booking/")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("TRY_AGAIN_SOON")
                .jsonPath("$.traceId")
                .isNotEmpty();
        web.get()
                .uri("/api/nothing")
                .header(
                        "Authorization",
                        "Bearer " + token(OURS, "library-hub", Instant.now().plusSeconds(60)))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("NO_SUCH_PATH").doesNotContain("Exception"));
    }

    @Test
    void theRootLeadsToThePortal() {
        web.get().uri("/").exchange().expectStatus().isFound().expectHeader().location("/portal/");
    }

    private static String header(String value) {
        return value == null ? "" : value;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(KeyPair keys, String issuer, Instant until) throws JOSEException {
        return token(keys, issuer, until, "1001", 0);
    }

    /** @param version null in a token from before there were any */
    private static String token(KeyPair keys, String issuer, Instant until, String subject, Integer version)
            throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(subject)
                        .claim("role", "reader")
                        .claim("ver", version)
                        .expirationTime(Date.from(until))
                        .build());
        jwt.sign(new RSASSASigner(keys.getPrivate()));
        return jwt.serialize();
    }
}
