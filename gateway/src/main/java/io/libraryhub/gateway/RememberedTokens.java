package io.libraryhub.gateway;

import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.util.ConcurrentLruCache;
import reactor.core.publisher.Mono;

/**
 * Checks the signature of a token once and its times with every request, as the applications behind do. What was refused is
 * not remembered.
 */
final class RememberedTokens implements ReactiveJwtDecoder {
    private final ConcurrentLruCache<String, Jwt> good;
    private final JwtTimestampValidator times;

    /**
     * @param times what is asked again with every request
     * @param size how many tokens are remembered, those used last
     */
    RememberedTokens(JwtDecoder decoder, JwtTimestampValidator times, int size) {
        this.good = new ConcurrentLruCache<>(size, decoder::decode);
        this.times = times;
    }

    /** Checking a signature is arithmetic: it waits for nobody, so the event loop may do it. */
    @Override
    public Mono<Jwt> decode(String token) {
        return Mono.fromCallable(() -> {
            Jwt jwt = good.get(token);
            OAuth2TokenValidatorResult now = times.validate(jwt);
            if (now.hasErrors()) {
                good.remove(token);
                throw new JwtValidationException("the token's time is over", now.getErrors());
            }
            return jwt;
        });
    }
}
