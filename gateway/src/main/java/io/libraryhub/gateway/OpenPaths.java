package io.libraryhub.gateway;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** What may be asked without a token. One question for a request, however long the list is. */
final class OpenPaths implements ServerWebExchangeMatcher {
    private final List<Open> paths;

    private record Open(HttpMethod method, PathPattern path) {
        static Open of(String line) {
            List<String> words = List.of(line.trim().split("\\s+"));
            if (words.size() != 2) {
                throw new IllegalArgumentException("hub.gateway.open wants METHOD /path, got: " + line);
            }
            return new Open(HttpMethod.valueOf(words.get(0)), PathPatternParser.defaultInstance.parse(words.get(1)));
        }
    }

    /** @param lines each {@code METHOD /path}, where a path may hold the wild cards of {@link PathPattern} */
    OpenPaths(List<String> lines) {
        this.paths = lines.stream().map(Open::of).toList();
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        boolean open = paths.stream()
                .anyMatch(one -> one.method().equals(method) && one.path().matches(path));
        return open ? MatchResult.match() : MatchResult.notMatch();
    }
}
