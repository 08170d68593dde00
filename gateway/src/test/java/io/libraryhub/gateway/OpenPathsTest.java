package io.libraryhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;

class OpenPathsTest {
    private final OpenPaths open =
            new OpenPaths(List.of("GET /api/portal/**", "POST /api/portal/titles/*/online", " GET  / "));

    private boolean isOpen(HttpMethod method, String path) {
        MatchResult result = open.matches(MockServerWebExchange.from(MockServerHttpRequest.method(method, path)))
                .block();
        return result != null && result.isMatch();
    }

    @Test
    void aLineNamesAMethodAndAPath() {
        assertThat(isOpen(HttpMethod.GET, "/")).isTrue();
        assertThat(isOpen(HttpMethod.GET, "/api/portal/titles/7")).isTrue();
        assertThat(isOpen(HttpMethod.POST, "/api/portal/titles/7/online")).isTrue();
    }

    @Test
    void everythingElseIsShut() {
        assertThat(isOpen(HttpMethod.POST, "/api/portal/titles/7")).isFalse();
        assertThat(isOpen(HttpMethod.POST, "/api/portal/titles/7/8/online")).isFalse();
        assertThat(isOpen(HttpMethod.GET, "/api/desk/readers")).isFalse();
        assertThat(isOpen(HttpMethod.DELETE, "/")).isFalse();
    }

    @Test
    void aLineThatIsNoneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new OpenPaths(List.of("/api/portal/**"))).hasMessageContaining("METHOD /path");
    }
}
