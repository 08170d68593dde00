package io.libraryhub.signals.sink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.signals.intake.DeadLetter;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import org.apache.rocketmq.common.message.Message;
import org.junit.jupiter.api.Test;

class SignalMessagesTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void aSignalLooksLikeItsSample() throws IOException {
        Instant caused = Instant.parse("2026-11-22T08:00:00Z");
        Message message = new SignalMessages<HotTitleSignal>("libhub-signal")
                .message(new HotTitleSignal("2001", 12.5, true, 9, 30, 54, true, 17, caused, caused.plusMillis(120)));

        JsonNode sample = json.readTree(getClass().getResourceAsStream("/samples/libhub.signal.hot-title.json"));
        assertThat(json.readTree(message.getBody())).isEqualTo(sample);
        assertThat(message.getTopic()).isEqualTo("libhub-signal");
        assertThat(message.getTags()).isEqualTo(HotTitleSignal.TYPE);
        assertThat(message.getKeys()).isEqualTo("hot-title|2001|17");
        assertThat(sample.get("dataschema").asText()).isEqualTo(CloudEvent.schemaOf(HotTitleSignal.TYPE));
    }

    @Test
    void aDeadLetterKeepsTheBytesAndSaysWhereTheyLay() throws IOException {
        DeadLetter dead = new DeadLetter();
        dead.reason = DeadLetter.NOT_JSON;
        dead.topic = "libhub-reader";
        dead.queueId = 3;
        dead.offset = 77;
        dead.body = new byte[] {(byte) 0xff, 0};

        Message message = new DeadLetterMessages("libhub-dead-letter").message(dead);
        JsonNode data = json.readTree(message.getBody()).get("data");

        assertThat(message.getKeys()).isEqualTo("libhub-reader|3|77");
        assertThat(message.getTags()).isEqualTo(DeadLetter.NOT_JSON);
        assertThat(Base64.getDecoder().decode(data.get("bodyBase64").asText())).containsExactly(0xff, 0);
        assertThat(data.get("offset").asLong()).isEqualTo(77);
    }
}
