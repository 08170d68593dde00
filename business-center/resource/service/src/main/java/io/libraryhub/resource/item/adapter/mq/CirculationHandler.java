package io.libraryhub.resource.item.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.ItemSent;
import io.libraryhub.messages.ItemShelved;
import io.libraryhub.messages.ItemWithheld;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanLost;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.Topics;
import io.libraryhub.resource.input.WireId;
import io.libraryhub.resource.item.application.FollowCirculation;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Loans and holds decide whether a copy is on its shelf. */
@Component
class CirculationHandler implements MessageHandler {
    private final Map<String, Consumer<JsonNode>> byType;

    CirculationHandler(FollowCirculation follow, Json json) {
        byType = Map.ofEntries(
                Map.entry(LoanOpened.TYPE, data -> {
                    LoanOpened e = json.convert(data, LoanOpened.class);
                    follow.loanOpened(new ItemId(WireId.read(e.itemId())), WireId.read(e.loanId()));
                }),
                Map.entry(LoanClosed.TYPE, data -> {
                    LoanClosed e = json.convert(data, LoanClosed.class);
                    follow.loanClosed(new ItemId(WireId.read(e.itemId())), WireId.read(e.loanId()), e.branch());
                }),
                Map.entry(HoldReady.TYPE, data -> {
                    HoldReady e = json.convert(data, HoldReady.class);
                    follow.holdReady(new ItemId(WireId.read(e.itemId())), WireId.read(e.holdId()), e.pickupBranch());
                }),
                Map.entry(
                        ItemSent.TYPE,
                        data -> follow.sent(new ItemId(
                                WireId.read(json.convert(data, ItemSent.class).itemId())))),
                Map.entry(ItemShelved.TYPE, data -> {
                    ItemShelved e = json.convert(data, ItemShelved.class);
                    follow.shelved(new ItemId(WireId.read(e.itemId())), e.branch());
                }),
                Map.entry(HoldFilled.TYPE, data -> {
                    HoldFilled e = json.convert(data, HoldFilled.class);
                    follow.holdFilled(new ItemId(WireId.read(e.itemId())), WireId.read(e.holdId()));
                }),
                Map.entry(
                        HoldCancelled.TYPE,
                        data -> follow.holdGone(WireId.read(
                                json.convert(data, HoldCancelled.class).holdId()))),
                Map.entry(
                        HoldExpired.TYPE,
                        data -> follow.holdGone(WireId.read(
                                json.convert(data, HoldExpired.class).holdId()))),
                Map.entry(LoanLost.TYPE, data -> {
                    LoanLost e = json.convert(data, LoanLost.class);
                    follow.loanLost(new ItemId(WireId.read(e.itemId())), WireId.read(e.loanId()));
                }),
                Map.entry(ItemWithheld.TYPE, data -> {
                    ItemWithheld e = json.convert(data, ItemWithheld.class);
                    follow.withheld(new ItemId(WireId.read(e.itemId())), e.reason(), e.branch());
                }));
    }

    @Override
    public String topic() {
        return Topics.CIRCULATION;
    }

    @Override
    public Set<String> types() {
        return byType.keySet();
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        Consumer<JsonNode> consumer = byType.get(message.type());
        if (consumer != null) {
            consumer.accept(message.data());
        }
    }
}
