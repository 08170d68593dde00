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
import io.libraryhub.resource.item.application.FollowCirculation.News;
import io.libraryhub.resource.item.domain.ItemStanding;
import io.libraryhub.resource.item.domain.ItemState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Loans and holds decide whether a copy is on its shelf. */
@Component
class CirculationHandler implements MessageHandler {
    private final FollowCirculation follow;
    private final Map<String, Function<JsonNode, News>> byType;

    CirculationHandler(FollowCirculation follow, Json json) {
        this.follow = follow;
        byType = Map.ofEntries(
                Map.entry(LoanOpened.TYPE, data -> {
                    LoanOpened e = json.convert(data, LoanOpened.class);
                    long loan = WireId.read(e.loanId());
                    return of(e.itemId(), copy -> copy.loanOpened(loan));
                }),
                Map.entry(LoanClosed.TYPE, data -> {
                    LoanClosed e = json.convert(data, LoanClosed.class);
                    long loan = WireId.read(e.loanId());
                    return of(e.itemId(), copy -> copy.loanClosed(loan, e.branch()));
                }),
                Map.entry(LoanLost.TYPE, data -> {
                    LoanLost e = json.convert(data, LoanLost.class);
                    long loan = WireId.read(e.loanId());
                    return of(e.itemId(), copy -> copy.loanLost(loan));
                }),
                Map.entry(HoldReady.TYPE, data -> {
                    HoldReady e = json.convert(data, HoldReady.class);
                    long hold = WireId.read(e.holdId());
                    return of(e.itemId(), copy -> copy.holdReady(hold, e.pickupBranch()));
                }),
                Map.entry(HoldFilled.TYPE, data -> {
                    HoldFilled e = json.convert(data, HoldFilled.class);
                    long hold = WireId.read(e.holdId());
                    return of(e.itemId(), copy -> copy.holdFilled(hold));
                }),
                Map.entry(
                        HoldCancelled.TYPE,
                        data -> gone(json.convert(data, HoldCancelled.class).holdId())),
                Map.entry(
                        HoldExpired.TYPE,
                        data -> gone(json.convert(data, HoldExpired.class).holdId())),
                Map.entry(
                        ItemSent.TYPE,
                        data -> of(json.convert(data, ItemSent.class).itemId(), ItemStanding::sent)),
                Map.entry(ItemShelved.TYPE, data -> {
                    ItemShelved e = json.convert(data, ItemShelved.class);
                    return of(e.itemId(), copy -> copy.shelved(e.branch()));
                }),
                Map.entry(ItemWithheld.TYPE, data -> {
                    ItemWithheld e = json.convert(data, ItemWithheld.class);
                    ItemState state = ItemState.of(e.reason());
                    return of(e.itemId(), copy -> copy.withheld(state, e.branch()));
                }));
    }

    private static News of(String item, UnaryOperator<ItemStanding> change) {
        return News.of(new ItemId(WireId.read(item)), change);
    }

    private static News gone(String hold) {
        long id = WireId.read(hold);
        return News.ofHold(id, copy -> copy.holdGone(id));
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
    public boolean gathers() {
        return true;
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        handleAll(List.of(message));
    }

    @Override
    public void handleAll(List<CloudEvent<JsonNode>> messages) {
        List<News> news = new ArrayList<>();
        for (CloudEvent<JsonNode> message : messages) {
            Function<JsonNode, News> read = byType.get(message.type());
            if (read != null) {
                news.add(read.apply(message.data()));
            }
        }
        follow.follow(news);
    }
}
