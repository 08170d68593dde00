package io.libraryhub.kit.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success: {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code urn:libraryhub:problem:} and the code
 * @param title the first reason's text
 * @param status HTTP status
 * @param detail every reason's text
 * @param code the first reason's code
 * @param reasons every reason
 * @param traceId under which the logs tell more
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<ReasonText> reasons,
        @Nullable String traceId) {

    /** One reason, with its text in the language asked for. */
    public record ReasonText(String code, String text, Map<String, String> details) {}
}
