package io.libraryhub.signals.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a CloudEvent in JSON that the job reads, and where in the message its data lie. An attribute that is
 * missing, or no text, is null. The whole message is looked at, so what is no JSON is found here.
 *
 * @param dataFrom index of the data's first byte; -1 when there are none, or they are no object
 * @param dataTo index behind their last byte
 */
record Envelope(
        @Nullable String specversion,
        @Nullable String id,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String time,
        int dataFrom,
        int dataTo) {
    private static final int MAX_DEPTH = 32;
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    boolean hasData() {
        return dataFrom >= 0;
    }

    static Envelope of(byte[] body) throws Unreadable {
        try (JsonParser parser = FACTORY.createParser(body)) {
            JsonToken first = parser.nextToken();
            Envelope read = first == JsonToken.START_OBJECT ? attributes(parser) : none(parser);
            if (parser.nextToken() != null) {
                throw new Unreadable(DeadLetter.NOT_JSON, "something follows the message");
            }
            if (first != JsonToken.START_OBJECT) {
                throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, "no object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    DeadLetter.NOT_JSON,
                    e.getLocation() == null
                            ? "not to be parsed"
                            : "line " + e.getLocation().getLineNr() + ", column "
                                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new Unreadable(DeadLetter.NOT_JSON, e.getClass().getSimpleName());
        }
    }

    private static Envelope attributes(JsonParser parser) throws IOException {
        String specversion = null;
        String id = null;
        String type = null;
        String subject = null;
        String time = null;
        int from = -1;
        int to = -1;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "specversion" -> specversion = text(parser, value);
                case "id" -> id = text(parser, value);
                case "type" -> type = text(parser, value);
                case "subject" -> subject = text(parser, value);
                case "time" -> time = text(parser, value);
                case "data" -> {
                    from = value == JsonToken.START_OBJECT
                            ? (int) parser.currentTokenLocation().getByteOffset()
                            : -1;
                    parser.skipChildren();
                    to = (int) parser.currentLocation().getByteOffset();
                }
                default -> parser.skipChildren();
            }
        }
        return new Envelope(specversion, id, type, subject, time, from, to);
    }

    private static @Nullable String text(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }

    /** JSON, but no object: read to its end. */
    private static Envelope none(JsonParser parser) throws IOException {
        parser.skipChildren();
        return new Envelope(null, null, null, null, null, -1, -1);
    }
}
