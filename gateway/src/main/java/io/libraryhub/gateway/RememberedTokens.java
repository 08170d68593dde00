package io.libraryhub.gateway;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.util.ConcurrentLruCache;
import reactor.core.publisher.Mono;

/**
 * Checks the signature of a token once, as the applications behind do, and with every request whether it still counts. What
 * was refused is not remembered.
 */
final class RememberedTokens implements ReactiveJwtDecoder {
    private final ConcurrentLruCache<String, Jwt> good;
    private final OAuth2TokenValidator<Jwt> stillCounts;

    /**
     * @param stillCounts what is asked again with every request
     * @param size how many tokens are remembered, those used last
     */
    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> stillCounts, int size) {
        this.good = new ConcurrentLruCache<>(size, decoder::decode);
        this.stillCounts = stillCounts;
    }

    /** Checking a signature is arithmetic: it waits for nobody, so the event loop may do it. */
    @Override
    public Mono<Jwt> decode(String token) {
        return Mono.fromCallable(() -> {
            Jwt jwt = good.get(token);
            OAuth2TokenValidatorResult now = stillCounts.validate(jwt);
            if (now.hasErrors()) {
                good.remove(token);
                throw new JwtValidationException("the token no longer counts", now.getErrors());
            }
            return jwt;
        });
    }
}
