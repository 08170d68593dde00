package io.libraryhub.portal.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.broadcast.BroadcastListener;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.Topics;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears when a copy or the queue of a title moves; all these messages have the title as their subject. */
@Component
class LendingChanges implements BroadcastListener {
    private final LivePages pages;

    LendingChanges(LivePages pages) {
        this.pages = pages;
    }

    @Override
    public String topic() {
        return Topics.CIRCULATION;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                LoanOpened.TYPE,
                LoanClosed.TYPE,
                HoldPlaced.TYPE,
                HoldCancelled.TYPE,
                HoldReady.TYPE,
                HoldFilled.TYPE,
                HoldExpired.TYPE);
    }

    @Override
    public boolean listens() {
        return pages.listening() > 0;
    }

    @Override
    public void hear(CloudEvent<JsonNode> message) {
        pages.tell(message.subject(), "title-moved", new TitleMoved(message.subject(), message.time()));
    }
}
