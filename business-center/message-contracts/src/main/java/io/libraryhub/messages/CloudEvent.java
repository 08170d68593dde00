package io.libraryhub.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every message: the attributes of CloudEvents 1.0 in structured JSON form.
 *
 * @param specversion always 1.0
 * @param id unique; a repeat of the same message has the same id
 * @param source the service it comes from
 * @param time when it happened
 * @param subject the thing it is about; order is kept per subject
 * @param traceparent W3C trace context of the call that caused it
 */
public record CloudEvent<T>(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        @Nullable String traceparent,
        T data) {

    public static <T> CloudEvent<T> of(
            String id, String source, String type, String subject, Instant time, @Nullable String traceparent, T data) {
        return new CloudEvent<>(
                "1.0", id, source, type, subject, time, "application/json", schemaOf(type), traceparent, data);
    }

    /** The identity of the JSON Schema of a type's data. */
    public static String schemaOf(String type) {
        return "urn:libraryhub:schema:" + type + ":1";
    }
}
