package io.libraryhub.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a client of any REST process of the hub meets when it asks well, badly, or without a token. */
class WebTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path keys;

    private static KeyPair pair;
    private static ConfigurableApplicationContext app;
    private static int port;

    record Wish(@NotBlank @Size(max = 20) String title, TitleId similarTo, int copies) {}

    record Book(TitleId id, Money price, Instant boughtAt, @Nullable String note) {}

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        WebAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2ResourceServerAutoConfiguration.class
    })
    @Import(Desk.class)
    static class App {}

    @RestController
    static class Desk {
        @GetMapping("/books/{id}")
        Book book(@PathVariable long id, @Nullable Actor actor) {
            return new Book(new TitleId(id), new Money(4200), Instant.parse("2026-11-22T04:00:00Z"), null);
        }

        @GetMapping("/me")
        Actor me(Actor actor) {
            return actor;
        }

        @PostMapping("/wishes")
        @ResponseStatus(HttpStatus.CREATED)
        Wish wish(@Valid @RequestBody Wish wish) {
            return Replies.value(Reply.done(wish));
        }

        @PostMapping("/loans")
        ResponseEntity<Book> lend() {
            return Replies.ok(new Refused<>(
                    Kinds.RULE,
                    List.of(Reason.of(CommonCodes.STALE), Reason.of(CommonCodes.NOT_FOUND, "what", "《三体》"))));
        }

        @GetMapping("/public/often")
        ResponseEntity<Book> often(@RequestParam int page) {
            return Replies.ok(Reply.refused(Kinds.TOO_MANY, Reason.of("TRY_LATER", "minutes", 3)));
        }

        @GetMapping("/public/busy")
        ResponseEntity<Book> busy() {
            return Replies.ok(Reply.refused(Kinds.BUSY, Reason.of("ALL_BUSY")));
        }

        @GetMapping("/public/down")
        void down() {
            throw new RpcException(RpcException.TIMEOUT_EXCEPTION, "circulation does not answer");
        }

        @GetMapping("/public/broken")
        void broken() {
            throw new IllegalStateException("secret detail of our inside");
        }
    }

    @BeforeAll
    static void start() throws Exception {
        pair = newPair();
        Path pem = keys.resolve("public.pem");
        Files.writeString(
                pem,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        app = new SpringApplication(App.class) {
            {
                setDefaultProperties(Map.of(
                        "server.port", "0",
                        "spring.application.name", "web-test",
                        "hub.jwt.public-key", "file:" + pem,
                        "hub.web.public", "/books/**,/public/**,POST /wishes,POST /loans",
                        "hub.web.max-body", "1KB",
                        "spring.main.banner-mode", "off"));
            }
        }.run();
        port = ((ServletWebServerApplicationContext) app).getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static KeyPair newPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String token(KeyPair signer, String issuer, Instant expires, String role) throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject("4711")
                        .claim("role", role)
                        .expirationTime(Date.from(expires))
                        .build());
        jwt.sign(new RSASSASigner(signer.getPrivate()));
        return jwt.serialize();
    }

    private static Instant inAnHour() {
        return java.time.Clock.systemUTC().instant().plusSeconds(3600);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpRequest.Builder post(String path, String body) {
        return to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        JsonNode body = JSON.readTree(response.body());
        assertThat(body.get("code").asText()).isEqualTo(code);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("type").asText()).isEqualTo("urn:libraryhub:problem:" + code);
        assertThat(body.get("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("io.libraryhub");
        return body;
    }

    @Test
    void idsAreStringsMoneyIsFenTimesCarryTheOffsetOfHere() throws Exception {
        HttpResponse<String> response = send(to("/books/9007199254740993"));
        assertThat(response.body())
                .isEqualTo(
                        "{\"id\":\"9007199254740993\",\"price\":4200,\"boughtAt\":\"2026-11-22T12:00:00.000+08:00\"}");
    }

    @Test
    void aTraceGoesOn() throws Exception {
        HttpResponse<String> response =
                send(to("/books/1").header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        assertThat(response.headers().firstValue("X-Trace-Id")).hasValue("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void everyReasonOfARefusalIsToldInTheLanguageAskedFor() throws Exception {
        JsonNode chinese = problem(send(post("/loans", "{}")), 409, CommonCodes.STALE);
        assertThat(chinese.get("reasons")).hasSize(2);
        assertThat(chinese.get("reasons").get(1).get("text").asText()).isEqualTo("找不到：《三体》");

        JsonNode english =
                problem(send(post("/loans", "{}").header("Accept-Language", "en-GB,en;q=0.8")), 409, CommonCodes.STALE);
        assertThat(english.get("reasons").get(1).get("text").asText()).isEqualTo("Not found: 《三体》");
        assertThat(english.get("detail").asText()).contains("; ");
    }

    @Test
    void withoutAValidTokenNothingOpens() throws Exception {
        problem(send(to("/me")), 401, ProblemCodes.UNAUTHENTICATED);
        problem(send(to("/no/such/path")), 401, ProblemCodes.UNAUTHENTICATED);
        for (String bad : List.of(
                "rubbish",
                token(newPair(), "library-hub", inAnHour(), "admin"),
                token(pair, "somebody-else", inAnHour(), "admin"),
                token(pair, "library-hub", Instant.parse("2026-01-01T00:00:00Z"), "admin"),
                token(pair, "library-hub", inAnHour(), null))) {
            problem(send(to("/me").header("Authorization", "Bearer " + bad)), 401, ProblemCodes.UNAUTHENTICATED);
        }
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes())
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"iss\":\"library-hub\",\"sub\":\"1\",\"role\":\"admin\",\"exp\":99999999999}"
                                .getBytes())
                + ".";
        problem(send(to("/me").header("Authorization", "Bearer " + none)), 401, ProblemCodes.UNAUTHENTICATED);
    }

    @Test
    void aValidTokenTellsWhoActs() throws Exception {
        HttpResponse<String> response = send(
                to("/me").header("Authorization", "Bearer " + token(pair, "library-hub", inAnHour(), "librarian")));
        assertThat(response.body()).isEqualTo("{\"id\":\"4711\",\"role\":\"librarian\"}");
        problem(
                send(to("/no/such")
                        .header("Authorization", "Bearer " + token(pair, "library-hub", inAnHour(), "reader"))),
                404,
                ProblemCodes.NO_SUCH_PATH);
    }

    @Test
    void badInputIsA4xxWithACode() throws Exception {
        problem(send(post("/wishes", "{\"title\": ")), 400, ProblemCodes.MALFORMED);
        problem(send(post("/wishes", "")), 400, ProblemCodes.MALFORMED);
        JsonNode wrongType =
                problem(send(post("/wishes", "{\"title\":\"a\",\"copies\":\"many\"}")), 422, CommonCodes.INVALID);
        assertThat(wrongType.at("/reasons/0/details/field").asText()).isEqualTo("copies");
        problem(send(post("/wishes", "{\"title\":\"a\",\"similarTo\":\"x1\"}")), 422, CommonCodes.INVALID);
        JsonNode blank = problem(send(post("/wishes", "{\"title\":\" \",\"copies\":1}")), 422, CommonCodes.INVALID);
        assertThat(blank.at("/reasons/0/details/field").asText()).isEqualTo("title");
        assertThat(blank.at("/reasons/0/text").asText())
                .as("no half of it in the machine's language")
                .isEqualTo("填写有误（title）：不能为空");
        problem(send(to("/books/abc")), 422, CommonCodes.INVALID);
        problem(send(to("/public/often")), 422, CommonCodes.INVALID);
        problem(send(to("/public/nothing-here")), 404, ProblemCodes.NO_SUCH_PATH);
        problem(
                send(to("/wishes").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("hello"))),
                415,
                ProblemCodes.UNSUPPORTED_TYPE);
    }

    @Test
    void aBodyTooLargeIsRefusedAnnouncedOrNot() throws Exception {
        String large = "{\"title\":\"" + "x".repeat(2000) + "\"}";
        problem(send(post("/wishes", large)), 413, ProblemCodes.TOO_LARGE);
        problem(
                send(to("/wishes")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes())))),
                413,
                ProblemCodes.TOO_LARGE);
    }

    @Test
    void tooOftenAndDownSayWhenToComeBack() throws Exception {
        HttpResponse<String> often = send(to("/public/often?page=0"));
        problem(often, 429, "TRY_LATER");
        assertThat(often.headers().firstValue("Retry-After")).hasValue("180");
        HttpResponse<String> down = send(to("/public/down"));
        problem(down, 503, ProblemCodes.UNAVAILABLE);
        assertThat(down.headers().firstValue("Retry-After")).isPresent();
        HttpResponse<String> busy = send(to("/public/busy"));
        problem(busy, 503, "ALL_BUSY");
        assertThat(busy.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aFaultTellsNothingOfOurInside() throws Exception {
        HttpResponse<String> response = send(to("/public/broken"));
        problem(response, 500, ProblemCodes.FAULT);
        assertThat(response.body()).doesNotContain("secret detail");
    }
}
