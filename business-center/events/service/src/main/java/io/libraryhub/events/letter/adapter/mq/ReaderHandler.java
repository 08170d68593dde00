package io.libraryhub.events.letter.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.events.letter.application.ForgetTaste;
import io.libraryhub.events.letter.domain.Letters;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.messages.Topics;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is a reader, and who allows a profile no more. */
@Component
class ReaderHandler implements MessageHandler {
    private static final String PROFILE = "profile";

    private final Letters letters;
    private final ForgetTaste forget;
    private final Json json;

    ReaderHandler(Letters letters, ForgetTaste forget, Json json) {
        this.letters = letters;
        this.forget = forget;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.READER;
    }

    @Override
    public Set<String> types() {
        return Set.of(ReaderRegistered.TYPE, ConsentChanged.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        if (message.type().equals(ReaderRegistered.TYPE)) {
            ReaderRegistered registered = json.convert(message.data(), ReaderRegistered.class);
            letters.welcome(ReaderId.of(registered.readerId()));
            return;
        }
        ConsentChanged changed = json.convert(message.data(), ConsentChanged.class);
        if (changed.purpose().equals(PROFILE) && !changed.granted()) {
            forget.of(ReaderId.of(changed.readerId()));
        }
    }
}
