package io.libraryhub.resource.item.adapter.db;

import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.item.domain.ItemStanding;
import io.libraryhub.resource.item.domain.Items;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MybatisItems implements Items {
    private final ItemMapper mapper;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MybatisItems(ItemMapper mapper, JdbcTemplate jdbc, Clock clock) {
        this.mapper = mapper;
        this.jdbc = jdbc;
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
    public List<Placed> lock(Collection<ItemId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // Always in the same order, or two transactions could wait for each other.
        return mapper
                .selectList(Wrappers.<ItemRow>query()
                        .in("id", ids.stream().map(ItemId::value).toList())
                        .orderByAsc("id")
                        .last("FOR UPDATE"))
                .stream()
                .map(ItemRow::placed)
                .toList();
    }

    @Override
    public Optional<Placed> lockHeldFor(long holdId) {
        return Optional.ofNullable(mapper.lockHeldFor(holdId)).map(ItemRow::placed);
    }

    @Override
    public void place(Collection<Placed> copies) {
        LocalDateTime now = Utc.of(clock.instant());
        jdbc.batchUpdate(
                "UPDATE item SET state = ?, loan_id = ?, loan_closed = ?, hold_id = ?, branch = ?, placed_at = ?"
                        + " WHERE id = ?",
                copies.stream().map(copy -> row(copy, now)).toList());
    }

    private static @Nullable Object[] row(Placed copy, LocalDateTime at) {
        ItemStanding standing = copy.standing();
        return new @Nullable Object[] {
            standing.state().word(),
            standing.loanId(),
            standing.loanClosed(),
            standing.holdId(),
            standing.branch(),
            at,
            copy.id().value()
        };
    }

    @Override
    public String callNumberOf(TitleId title) {
        @Nullable String known = mapper.callNumber(title.value());
        return known == null ? "" : known;
    }
}
