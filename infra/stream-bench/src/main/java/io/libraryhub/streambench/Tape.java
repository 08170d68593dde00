package io.libraryhub.streambench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.Topics;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;

/** Messages in a file, as the broker would hold them: written before the clock runs, so that making them costs nothing. */
final class Tape {
    private static final int BUFFER = 1 << 20;
    private static final String SOURCE = "urn:libraryhub:bench";

    private Tape() {}

    /** Writes domain events as CloudEvents in JSON, the way the services' outboxes do. */
    static final class Recorder implements AutoCloseable {
        private static final JsonMapper JSON = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();

        private final DataOutputStream out;
        private long messages;
        private long bytes;

        Recorder(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }

        void record(String id, Instant at, @Nullable String traceparent, DomainEvent event) throws IOException {
            byte[] body = JSON.writeValueAsBytes(
                    CloudEvent.of(id, SOURCE, event.type(), event.subject(), at, traceparent, event));
            out.writeByte(Topics.CONTEXTS.indexOf(Topics.of(event.type())));
            out.writeLong(at.toEpochMilli());
            out.writeInt(body.length);
            out.write(body);
            messages++;
            bytes += body.length;
        }

        long messages() {
            return messages;
        }

        /** Of the bodies. */
        long bytes() {
            return bytes;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads them in the order in which they were written. */
    static final class Player implements AutoCloseable {
        private final DataInputStream in;

        Player(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        MessageExt next() throws IOException {
            MessageExt message = new MessageExt();
            message.setTopic(Topics.CONTEXTS.get(in.readByte()));
            message.setStoreTimestamp(in.readLong());
            byte[] body = new byte[in.readInt()];
            in.readFully(body);
            message.setBody(body);
            return message;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
