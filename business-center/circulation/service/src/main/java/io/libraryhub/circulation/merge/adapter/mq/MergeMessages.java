package io.libraryhub.circulation.merge.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.merge.application.JoinAccounts;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.Topics;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears that two accounts were of one person. */
@Component
class MergeMessages implements MessageHandler {
    private final JoinAccounts accounts;
    private final Json json;

    MergeMessages(JoinAccounts accounts, Json json) {
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.READER;
    }

    @Override
    public Set<String> types() {
        return Set.of(ReaderMerged.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        ReaderMerged merged = json.convert(message.data(), ReaderMerged.class);
        accounts.join(ReaderId.of(merged.readerId()), ReaderId.of(merged.intoReaderId()));
    }
}
