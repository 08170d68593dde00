package io.libraryhub.acquisitions.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.broadcast.BroadcastListener;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.ProposalOpened;
import io.libraryhub.messages.TitleMarked;
import io.libraryhub.messages.Topics;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears marks and proposals as they move and tells the pages. */
@Component
class ResourceChanges implements BroadcastListener {
    private final LivePages pages;

    ResourceChanges(LivePages pages) {
        this.pages = pages;
    }

    @Override
    public String topic() {
        return Topics.RESOURCE;
    }

    @Override
    public Set<String> types() {
        return Set.of(TitleMarked.TYPE, ProposalOpened.TYPE, ProposalMoved.TYPE);
    }

    @Override
    public boolean listens() {
        return pages.any();
    }

    @Override
    public void hear(CloudEvent<JsonNode> message) {
        pages.tell(new LiveChange(
                kind(message.type()), message.data().path("titleId").asText(), state(message), message.time()));
    }

    private static String kind(String type) {
        if (type.equals(TitleMarked.TYPE)) {
            return "title-marked";
        }
        return type.equals(ProposalOpened.TYPE) ? "proposal-opened" : "proposal-moved";
    }

    private static @Nullable String state(CloudEvent<JsonNode> message) {
        if (message.type().equals(ProposalOpened.TYPE)) {
            return "open";
        }
        return message.type().equals(ProposalMoved.TYPE)
                ? message.data().path("to").asText()
                : null;
    }
}
