package io.libraryhub.kit.outbox;

import com.fasterxml.jackson.core.JsonGenerator;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a row as a CloudEvent in structured JSON. The data is copied as it stands, not parsed again. */
final class Envelope {
    private static final int USUAL_BYTES = 768;

    private final Json json;
    private final String source;

    /** @param source the publishing service */
    Envelope(Json json, String source) {
        this.json = json;
        this.source = source;
    }

    byte[] write(OutboxRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator out = json.mapper().getFactory().createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("specversion", "1.0");
            out.writeStringField("id", row.eventId());
            out.writeStringField("source", source);
            out.writeStringField("type", row.type());
            out.writeStringField("subject", row.subject());
            out.writeStringField("time", row.occurredAt().toString());
            out.writeStringField("datacontenttype", "application/json");
            out.writeStringField("dataschema", CloudEvent.schemaOf(row.type()));
            if (row.traceparent() != null) {
                out.writeStringField("traceparent", row.traceparent());
            }
            out.writeFieldName("data");
            out.writeRawValue(row.payload());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
