package io.libraryhub.circulation.shelf.adapter.db;

import io.libraryhub.circulation.api.TransitQuery;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.api.WithheldQuery;
import io.libraryhub.circulation.api.WithheldView;
import io.libraryhub.circulation.shelf.adapter.db.ShelfRows.WithheldLine;
import io.libraryhub.circulation.shelf.application.ShelfQueries.ShelfList;
import io.libraryhub.circulation.shelf.domain.HouseUses;
import io.libraryhub.circulation.shelf.domain.Transit;
import io.libraryhub.circulation.shelf.domain.Transits;
import io.libraryhub.circulation.shelf.domain.Withholding;
import io.libraryhub.circulation.shelf.domain.Withholdings;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Travelling and withheld copies in MySQL. */
@Repository
class MybatisShelves implements Transits, Withholdings, HouseUses, ShelfList {
    private final ShelfMapper mapper;

    MybatisShelves(ShelfMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void begin(Transit transit) {
        mapper.begin(
                transit.item().value(),
                transit.fromBranch(),
                transit.toBranch(),
                value(transit.hold()),
                transit.sentAt(),
                transit.expectedBy(),
                transit.missingAfter());
    }

    @Override
    public void redirect(ItemId item, String toBranch, @Nullable HoldId hold) {
        mapper.redirect(item.value(), toBranch, value(hold));
    }

    @Override
    public boolean givenUp(ItemId item, Instant now) {
        return mapper.isGivenUp(item.value(), now);
    }

    @Override
    public List<ItemId> givenUp(Instant now, int atMost) {
        return mapper.givenUp(now, atMost).stream().map(ItemId::new).toList();
    }

    @Override
    public void begin(Withholding of) {
        mapper.withhold(of.item().value(), of.reason(), of.branch(), of.by(), of.at(), of.holdReadyAt());
    }

    @Override
    public void end(ItemId item, Instant now) {
        mapper.end(item.value(), now);
    }

    @Override
    public void servesAgain(ItemId item, Instant now) {
        mapper.serveAgain(item.value(), now);
    }

    @Override
    public int note(ItemId item, String branch, Instant now) {
        mapper.use(item.value(), branch, now);
        return mapper.uses(item.value());
    }

    @Override
    public Page<TransitView> transits(TransitQuery query, Instant now) {
        List<TransitView> lines = mapper
                .onTheWay(
                        query.fromBranch(),
                        query.toBranch(),
                        query.lateOnly(),
                        now,
                        query.page() * query.size(),
                        query.size())
                .stream()
                .map(each -> each.view(now))
                .toList();
        long total = mapper.countOnTheWay(query.fromBranch(), query.toBranch(), query.lateOnly(), now);
        return new Page<>(lines, query.page(), query.size(), total);
    }

    @Override
    public Page<WithheldView> withheld(WithheldQuery query) {
        List<WithheldView> lines =
                mapper.outOfService(query.branch(), query.reason(), query.page() * query.size(), query.size()).stream()
                        .map(WithheldLine::view)
                        .toList();
        long total = mapper.countOutOfService(query.branch(), query.reason());
        return new Page<>(lines, query.page(), query.size(), total);
    }

    private static @Nullable Long value(@Nullable HoldId hold) {
        return hold == null ? null : hold.value();
    }
}
