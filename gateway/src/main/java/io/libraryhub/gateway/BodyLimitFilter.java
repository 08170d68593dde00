package io.libraryhub.gateway;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that says it is too large before a byte of it is read. A body that does not say its length is stopped by
 * the application behind, which counts.
 */
@Component
public class BodyLimitFilter implements WebFilter, Ordered {
    private final DoorPolicy policy;
    private final Problems problems;

    BodyLimitFilter(DoorPolicy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long length = exchange.getRequest().getHeaders().getContentLength();
        return length > policy.maxBody().toBytes()
                ? problems.write(exchange, HttpStatus.PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE")
                : chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
