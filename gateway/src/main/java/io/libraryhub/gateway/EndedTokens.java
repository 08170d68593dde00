package io.libraryhub.gateway;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Refuses tokens that ended before their time: their account was taken away or given other rights, or its password changed.
 * reader-service is asked whose every few seconds. While it does not answer, what was known last holds: a desk goes on.
 */
@Component
class EndedTokens implements OAuth2TokenValidator<Jwt>, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EndedTokens.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final OAuth2TokenValidatorResult OVER =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "the token was ended", null));

    private final WebClient readerService;
    private final Duration every;
    /** By subject: the lowest version of a token that still counts. */
    private volatile Map<String, Integer> lowest = Map.of();

    private volatile boolean answers = true;
    private volatile Disposable asking = Disposables.disposed();

    EndedTokens(WebClient.Builder web, ReactorLoadBalancerExchangeFilterFunction registry, DoorPolicy policy) {
        this.readerService =
                web.filter(registry).baseUrl("http://reader-service").build();
        this.every = policy.endedTokensEvery();
    }

    private record Raised(String subject, int version) {}

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        @Nullable Integer from = lowest.get(token.getSubject());
        return from == null || version(token) >= from ? OAuth2TokenValidatorResult.success() : OVER;
    }

    private static long version(Jwt token) {
        return token.getClaim("ver") instanceof Number version ? version.longValue() : 0;
    }

    private Mono<Map<String, Integer>> ask() {
        return readerService
                .get()
                .uri("/internal/token-versions")
                .retrieve()
                .bodyToFlux(Raised.class)
                .collectMap(Raised::subject, Raised::version)
                .timeout(PATIENCE)
                .doOnNext(told -> note(true, "reader-service says again whose tokens were ended"))
                .onErrorResume(failure -> {
                    note(false, "reader-service does not say whose tokens were ended: " + failure.getMessage());
                    return Mono.empty();
                });
    }

    private void note(boolean answered, String change) {
        if (answers != answered) {
            answers = answered;
            LOG.warn(change);
        }
    }

    @Override
    public void start() {
        asking = Mono.defer(this::ask)
                .repeatWhen(rounds -> rounds.delayElements(every))
                .subscribe(told -> lowest = told);
    }

    @Override
    public void stop() {
        asking.dispose();
    }

    @Override
    public boolean isRunning() {
        return !asking.isDisposed();
    }
}
