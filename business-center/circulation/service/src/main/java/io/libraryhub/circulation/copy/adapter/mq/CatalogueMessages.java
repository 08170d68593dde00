package io.libraryhub.circulation.copy.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.copy.application.NoteDemand;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.Topics;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears of new copies and of purchases. */
@Component
class CatalogueMessages implements MessageHandler {
    private final TakeInCopy takeIn;
    private final NoteDemand note;
    private final Json json;

    CatalogueMessages(TakeInCopy takeIn, NoteDemand note, Json json) {
        this.takeIn = takeIn;
        this.note = note;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.RESOURCE;
    }

    @Override
    public Set<String> types() {
        return Set.of(ItemAdded.TYPE, ProposalMoved.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        if (ItemAdded.TYPE.equals(message.type())) {
            ItemAdded added = json.convert(message.data(), ItemAdded.class);
            takeIn.announced(ItemId.of(added.itemId()), TitleId.of(added.titleId()));
        } else {
            note.purchase(json.convert(message.data(), ProposalMoved.class));
        }
    }
}
