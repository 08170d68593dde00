package io.libraryhub.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final JwtTimestampValidator times = new JwtTimestampValidator();
    private final List<String> checked = new ArrayList<>();
    private final JwtDecoder signatures = token -> {
        checked.add(token);
        if (token.startsWith("forged")) {
            throw new BadJwtException("signed by nobody");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("wang")
                .expiresAt(NINE.plus(Duration.ofHours(1)))
                .build();
    };

    @Test
    void aGoodSignatureIsCheckedOnce() {
        RememberedTokens tokens = remembering(10);

        assertThat(tokens.decode("wang's").getSubject()).isEqualTo("wang");
        assertThat(tokens.decode("wang's").getSubject()).isEqualTo("wang");

        assertThat(checked).containsExactly("wang's");
    }

    @Test
    void aForgedOneIsCheckedAndRefusedEveryTime() {
        RememberedTokens tokens = remembering(10);

        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(checked).hasSize(2);
    }

    @Test
    void aRememberedTokenEndsWithItsTime() {
        RememberedTokens tokens = remembering(10);
        tokens.decode("wang's");

        at(NINE.plus(Duration.ofHours(2)));

        assertThatThrownBy(() -> tokens.decode("wang's")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void noMoreAreRememberedThanFit() {
        RememberedTokens tokens = remembering(2);

        for (String token : List.of("a", "b", "c", "a")) {
            tokens.decode(token);
        }

        assertThat(checked).containsExactly("a", "b", "c", "a");
    }

    private RememberedTokens remembering(int size) {
        at(NINE);
        return new RememberedTokens(signatures, times, size);
    }

    private void at(Instant now) {
        times.setClock(Clock.fixed(now, ZoneOffset.UTC));
    }
}
