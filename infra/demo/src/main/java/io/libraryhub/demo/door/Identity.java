package io.libraryhub.demo.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs people in through the gateway and keeps their tokens while they last. */
public final class Identity {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Gateway gateway;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    /** @param subject the reader's or staff member's id */
    public record Token(String value, String subject, Instant until) {
        boolean good() {
            return Instant.now().isBefore(until.minus(MARGIN));
        }
    }

    public Identity(Gateway gateway) {
        this.gateway = gateway;
    }

    public Token reader(String cardNo, String password) {
        return kept("card:" + cardNo, Map.of("kind", "card", "cardNo", cardNo, "password", password));
    }

    public Token staff(String name, String password) {
        return kept("staff:" + name, Map.of("kind", "staff", "name", name, "password", password));
    }

    private Token kept(String who, Map<String, String> credentials) {
        Token token = kept.get(who);
        if (token == null || !token.good()) {
            token = signIn(credentials);
            kept.put(who, token);
        }
        return token;
    }

    private Token signIn(Map<String, String> credentials) {
        JsonNode body = gateway.post("/api/identity/tokens", null, credentials).orElseThrow();
        return new Token(
                body.path("accessToken").asText(),
                body.path("subject").asText(),
                Instant.now().plusSeconds(body.path("expiresIn").asLong()));
    }
}
