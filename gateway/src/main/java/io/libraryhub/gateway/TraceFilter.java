package io.libraryhub.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request a trace, before anything can refuse it, and says it in the answer ({@code X-Trace-Id}). */
@Component
public class TraceFilter implements WebFilter, Ordered {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        @Nullable String given = exchange.getRequest().getHeaders().getFirst(Trace.TRACEPARENT);
        String trace = given != null && Trace.isValid(given) ? given : Trace.begin();
        ServerHttpRequest request = exchange.getRequest()
                .mutate()
                .headers(h -> h.set(Trace.TRACEPARENT, trace))
                .build();
        exchange.getAttributes().put(Trace.TRACEPARENT, trace);
        exchange.getResponse().getHeaders().set("X-Trace-Id", Trace.idOf(trace));
        return chain.filter(exchange.mutate().request(request).build());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
