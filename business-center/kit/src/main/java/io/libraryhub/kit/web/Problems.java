package io.libraryhub.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.trace.Trace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Makes problem bodies in the language of the request: Chinese unless English is asked for. */
public final class Problems {
    private static final String RETRY_SECONDS = "2";

    private final RefusalTexts texts;
    private final ObjectMapper mapper;

    public Problems(RefusalTexts texts, ObjectMapper mapper) {
        this.texts = texts;
        this.mapper = mapper;
    }

    /** The status of a kind of refusal. */
    public static HttpStatus statusOf(String kind) {
        return switch (kind) {
            case Kinds.INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case Kinds.NOT_FOUND -> HttpStatus.NOT_FOUND;
            case Kinds.UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case Kinds.NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case Kinds.TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case Kinds.BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.CONFLICT;
        };
    }

    public Problem problem(HttpServletRequest request, HttpStatus status, List<Reason> reasons) {
        Locale locale = locale(request);
        List<Problem.ReasonText> all = reasons.stream()
                .map(r -> new Problem.ReasonText(r.code(), texts.text(r, locale), r.details()))
                .toList();
        Problem.ReasonText first = all.get(0);
        return new Problem(
                "urn:libraryhub:problem:" + first.code(),
                first.text(),
                status.value(),
                all.stream().map(Problem.ReasonText::text).collect(Collectors.joining(separator(locale))),
                first.code(),
                all,
                Trace.id());
    }

    public ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, List<Reason> reasons) {
        ResponseEntity.BodyBuilder builder =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            builder.header(HttpHeaders.RETRY_AFTER, retryAfter(reasons));
        }
        return builder.body(problem(request, status, reasons));
    }

    /** Writes the problem where Spring MVC has no say, as in a filter. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, List<Reason> reasons)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter(reasons));
        }
        mapper.writeValue(response.getOutputStream(), problem(request, status, reasons));
    }

    private static String retryAfter(List<Reason> reasons) {
        String minutes = reasons.get(0).details().get("minutes");
        return minutes == null ? RETRY_SECONDS : Long.toString(Long.parseLong(minutes) * 60);
    }

    private static @Nullable Locale locale(HttpServletRequest request) {
        // Without the header the container would answer with the machine's language.
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? null : request.getLocale();
    }

    private static String separator(@Nullable Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? "; " : "；";
    }
}
