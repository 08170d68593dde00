package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.hold.domain.MeasuredCycles;
import io.libraryhub.circulation.hold.domain.PlaceHoldFacts;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Holds in MySQL. */
@Repository
class MybatisHolds implements Holds {
    private final HoldMapper mapper;
    private final MeasuredCycles cycles;
    private final Copies copies;

    MybatisHolds(HoldMapper mapper, MeasuredCycles cycles, Copies copies) {
        this.mapper = mapper;
        this.cycles = cycles;
        this.copies = copies;
    }

    @Override
    public PlaceHoldFacts placeHoldFacts(
            TitleId title,
            ReaderId reader,
            String pickupBranch,
            @Nullable Copy wanted,
            String volume,
            LocalDate today) {
        PlaceHoldRow row = mapper.placeHold(
                title.value(),
                reader.value(),
                volume,
                wanted == null ? null : wanted.id().value(),
                today);
        return new PlaceHoldFacts(
                copies.stock(title, volume, pickupBranch),
                row.waiting(),
                row.waitsAlready(),
                row.borrowedAlready(),
                row.activeHolds(),
                row.holdsToday(),
                row.owed(),
                row.suspendedUntil(),
                wanted,
                cycles.of(title).orElse(null));
    }

    @Override
    public Optional<Hold> find(HoldId id) {
        return Optional.ofNullable(mapper.find(id.value())).map(HoldRow::hold);
    }

    @Override
    public List<Hold> waiting(TitleId title) {
        return mapper.waiting(title.value()).stream().map(HoldRow::hold).toList();
    }

    @Override
    public boolean place(Hold hold) {
        try {
            mapper.insert(HoldRow.of(hold));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void save(Hold hold, HoldState before) {
        if (mapper.update(HoldRow.of(hold), before.code()) != 1) {
            throw new OptimisticLockingFailureException("hold " + hold.id() + " was changed by others");
        }
    }

    @Override
    public List<Hold> queue(TitleId title) {
        return mapper.queue(title.value()).stream().map(HoldRow::hold).toList();
    }

    @Override
    public void move(Hold moved) {
        if (mapper.move(HoldRow.of(moved)) != 1) {
            throw new OptimisticLockingFailureException("hold " + moved.id() + " was changed by others");
        }
    }

    @Override
    public List<Hold> pausedUntil(Instant now, int atMost) {
        return mapper.pausedUntil(now, atMost).stream().map(HoldRow::hold).toList();
    }

    @Override
    public List<Hold> noLongerNeeded(Instant now, int atMost) {
        return mapper.noLongerNeeded(now, atMost).stream().map(HoldRow::hold).toList();
    }

    @Override
    public void overridden(HoldId hold, List<String> codes, String reason, Actor by, Instant now) {
        codes.forEach(code -> mapper.insertOverride(hold.value(), code, reason, by, now));
    }

    @Override
    public List<Hold> uncollected(Instant now, int atMost) {
        return mapper.uncollected(now, atMost).stream().map(HoldRow::hold).toList();
    }
}
