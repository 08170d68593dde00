package io.libraryhub.portal.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.broadcast.BroadcastListener;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.TitleMarked;
import io.libraryhub.messages.Topics;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears marks as they change and copies as they arrive. */
@Component
class MarkChanges implements BroadcastListener {
    private final LivePages pages;
    private final Json json;

    MarkChanges(LivePages pages, Json json) {
        this.pages = pages;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.RESOURCE;
    }

    @Override
    public Set<String> types() {
        return Set.of(TitleMarked.TYPE, ItemAdded.TYPE);
    }

    @Override
    public boolean listens() {
        return pages.listening() > 0;
    }

    @Override
    public void hear(CloudEvent<JsonNode> message) {
        if (!message.type().equals(TitleMarked.TYPE)) {
            pages.tell(message.subject(), "title-moved", new TitleMoved(message.subject(), message.time()));
            return;
        }
        TitleMarked marked = json.convert(message.data(), TitleMarked.class);
        pages.tell(
                marked.titleId(),
                "title-marked",
                new TitleMark(
                        marked.titleId(),
                        marked.hot(),
                        marked.inShortSupply(),
                        marked.activeHolds(),
                        marked.copies(),
                        message.time()));
    }
}
