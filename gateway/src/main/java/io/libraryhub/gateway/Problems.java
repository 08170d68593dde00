package io.libraryhub.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes refusals of the door itself as RFC 9457 problems, in the words of the person who asked. */
@Component
public class Problems {
    private final MessageSource texts;
    private final ObjectMapper json;

    Problems(MessageSource texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Answers with a problem, unless the answer has begun already. */
    public Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
        }
        DataBuffer body = response.bufferFactory().wrap(body(exchange, status, code));
        return response.writeWith(Mono.just(body));
    }

    byte[] body(ServerWebExchange exchange, HttpStatus status, String code) {
        String text = texts.getMessage(code, null, code, locale(exchange));
        String trace = Trace.idOf(exchange.getAttribute(Trace.TRACEPARENT));
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", text);
        problem.put("code", code);
        problem.put("reasons", List.of(Map.of("code", code, "text", String.valueOf(text), "details", Map.of())));
        problem.put("traceId", trace);
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings can be written", e);
        }
    }

    private static Locale locale(ServerWebExchange exchange) {
        @Nullable Locale asked = null;
        try {
            List<Locale> all = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
            asked = all.isEmpty() ? null : all.get(0);
        } catch (IllegalArgumentException e) {
            // A malformed Accept-Language gets Chinese, the default.
        }
        return asked != null && "en".equals(asked.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }
}
