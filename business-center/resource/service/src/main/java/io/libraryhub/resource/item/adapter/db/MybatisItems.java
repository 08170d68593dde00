package io.libraryhub.resource.item.adapter.db;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.item.domain.ItemStanding;
import io.libraryhub.resource.item.domain.Items;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MybatisItems implements Items {
    private final ItemMapper mapper;
    private final Clock clock;

    MybatisItems(ItemMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public boolean add(NewCopy copy, Instant at) {
        if (mapper.idOf(copy.barcode()) != null) {
            return false;
        }
        mapper.insert(ItemRow.of(copy, ItemStanding.shelvedNew(copy.branch()), Utc.of(at)));
        return true;
    }

    @Override
    public Optional<Placed> lock(ItemId id) {
        return Optional.ofNullable(mapper.lock(id.value())).map(ItemRow::placed);
    }

    @Override
    public Optional<Placed> lockHeldFor(long holdId) {
        return Optional.ofNullable(mapper.lockHeldFor(holdId)).map(ItemRow::placed);
    }

    @Override
    public void place(ItemId id, ItemStanding standing) {
        mapper.place(
                id.value(),
                standing.state().word(),
                standing.loanId(),
                standing.loanClosed(),
                standing.holdId(),
                standing.branch(),
                Utc.of(clock.instant()));
    }

    @Override
    public String callNumberOf(TitleId title) {
        @Nullable String known = mapper.callNumber(title.value());
        return known == null ? "" : known;
    }
}
