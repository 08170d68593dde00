package io.libraryhub.events.visit.adapter.db;

import io.libraryhub.events.visit.domain.Visit;
import io.libraryhub.events.visit.domain.Visits;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.VisitId;
import io.libraryhub.kit.id.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Visits in MySQL. */
@Repository
class MybatisVisits implements Visits {
    private final VisitMapper mapper;
    private final Ids ids;

    MybatisVisits(VisitMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public boolean takePlace(String venue, LocalDate day, int quota) {
        if (mapper.takePlace(venue, day, quota) == 1) {
            return true;
        }
        // No row yet, or no place left: open the day once and ask again.
        return mapper.openDay(venue, day) == 1 && mapper.takePlace(venue, day, quota) == 1;
    }

    @Override
    public void givePlaceBack(String venue, LocalDate day) {
        mapper.givePlaceBack(venue, day);
    }

    @Override
    public int booked(String venue, LocalDate day) {
        Integer booked = mapper.booked(venue, day);
        return booked == null ? 0 : booked;
    }

    @Override
    public boolean add(Visit visit) {
        try {
            return mapper.insert(row(visit)) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void save(Visit visit, Instant endedAt) {
        VisitRow row = row(visit);
        row.endedAt = utc(endedAt);
        mapper.save(row);
    }

    @Override
    public void save(Visit visit) {
        mapper.save(row(visit));
    }

    @Override
    public boolean hasBooking(ReaderId reader, LocalDate day) {
        return mapper.bookingsOf(reader.value(), day) > 0;
    }

    @Override
    public Optional<LocalDate> lastMissed(ReaderId reader) {
        return Optional.ofNullable(mapper.lastMissed(reader.value()));
    }

    @Override
    public Optional<Visit> lock(VisitId id) {
        return Optional.ofNullable(mapper.lock(id.value())).map(MybatisVisits::visit);
    }

    @Override
    public Optional<Visit> lockByCode(String code) {
        return Optional.ofNullable(mapper.lockByCode(code)).map(MybatisVisits::visit);
    }

    @Override
    public boolean letIn(String venue, int cap) {
        if (mapper.letIn(venue, cap) == 1) {
            return true;
        }
        return mapper.openVenue(venue) == 1 && mapper.letIn(venue, cap) == 1;
    }

    @Override
    public void letOut(String venue) {
        mapper.letOut(venue);
    }

    @Override
    public int inside(String venue) {
        Integer inside = mapper.inside(venue);
        return inside == null ? 0 : inside;
    }

    @Override
    public void recordPass(Visit visit, boolean inward, Instant at) {
        mapper.pass(ids.next(), visit.id().value(), visit.venue(), inward, utc(at));
    }

    @Override
    public int enteredSince(String venue, Instant since) {
        return mapper.enteredSince(venue, utc(since));
    }

    @Override
    public long count(ReaderId reader) {
        return mapper.countOf(reader.value());
    }

    @Override
    public List<Visit> page(ReaderId reader, int page, int size) {
        return mapper.pageOf(reader.value(), page * size, size).stream()
                .map(MybatisVisits::visit)
                .toList();
    }

    @Override
    public int markMissed(LocalDate today, Instant now) {
        return mapper.markMissed(today, utc(now));
    }

    @Override
    public List<Visit> lockForgotten(LocalDate today) {
        return mapper.lockForgotten(today).stream().map(MybatisVisits::visit).toList();
    }

    private static VisitRow row(Visit visit) {
        VisitRow row = new VisitRow();
        row.id = visit.id().value();
        row.readerId = visit.reader().value();
        row.venue = visit.venue();
        row.day = visit.day();
        row.code = visit.code();
        row.state = visit.state().word();
        row.bookedAt = utc(visit.bookedAt());
        row.enteredAt = orNull(visit.enteredAt());
        row.leftAt = orNull(visit.leftAt());
        return row;
    }

    private static Visit visit(VisitRow row) {
        return new Visit(
                new VisitId(row.id),
                new ReaderId(row.readerId),
                row.venue,
                row.day,
                row.code,
                Visit.State.of(row.state),
                row.bookedAt.toInstant(ZoneOffset.UTC),
                instant(row.enteredAt),
                instant(row.leftAt));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
