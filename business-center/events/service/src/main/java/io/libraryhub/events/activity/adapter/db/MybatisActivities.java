package io.libraryhub.events.activity.adapter.db;

import com.baomidou.mybatisplus.core.conditions.query.QueryWrapper;
import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import io.libraryhub.events.activity.domain.Activities;
import io.libraryhub.events.activity.domain.Registration;
import io.libraryhub.events.activity.domain.Session;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Sessions and registrations in MySQL. */
@Repository
class MybatisActivities implements Activities {
    private static final String ACTIVE = "registered";

    private final SessionMapper sessions;
    private final RegistrationMapper registrations;

    MybatisActivities(SessionMapper sessions, RegistrationMapper registrations) {
        this.sessions = sessions;
        this.registrations = registrations;
    }

    @Override
    public void add(Session session) {
        SessionRow row = new SessionRow();
        row.id = session.id().value();
        row.titleZh = session.titleZh();
        row.titleEn = session.titleEn();
        row.kind = session.kind();
        row.branch = session.branch();
        row.startsAt = utc(session.startsAt());
        row.endsAt = utc(session.endsAt());
        row.quota = session.quota();
        row.registered = session.registered();
        row.tags = String.join("|", session.tags());
        row.audience = session.audience();
        row.descriptionZh = session.descriptionZh();
        sessions.insert(row);
    }

    @Override
    public Optional<Session> session(SessionId id) {
        return Optional.ofNullable(sessions.selectById(id.value())).map(MybatisActivities::session);
    }

    @Override
    public List<Session> sessionsFrom(Instant now, @Nullable String kind, @Nullable String branch, int page, int size) {
        return sessions
                .selectList(upcoming(now, kind, branch)
                        .orderByAsc("starts_at", "id")
                        .last("LIMIT " + Math.multiplyExact(page, size) + ", " + size))
                .stream()
                .map(MybatisActivities::session)
                .toList();
    }

    @Override
    public long countFrom(Instant now, @Nullable String kind, @Nullable String branch) {
        return sessions.selectCount(upcoming(now, kind, branch));
    }

    private static QueryWrapper<SessionRow> upcoming(Instant now, @Nullable String kind, @Nullable String branch) {
        return Wrappers.<SessionRow>query()
                .ge("starts_at", utc(now))
                .eq(kind != null, "kind", kind)
                .eq(branch != null, "branch", branch);
    }

    @Override
    public boolean hasPlace(SessionId session, ReaderId reader) {
        return registrations.selectCount(
                        Wrappers.<RegistrationRow>query().eq("active_key", session.value() + "|" + reader.value()))
                > 0;
    }

    @Override
    public boolean takePlace(SessionId id) {
        return sessions.takePlace(id.value()) == 1;
    }

    @Override
    public void givePlaceBack(SessionId id) {
        sessions.givePlaceBack(id.value());
    }

    @Override
    public boolean add(Registration registration) {
        RegistrationRow row = new RegistrationRow();
        row.id = registration.id().value();
        row.sessionId = registration.session().value();
        row.readerId = registration.reader().value();
        row.state = ACTIVE;
        row.registeredAt = utc(registration.registeredAt());
        try {
            return registrations.insert(row) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Optional<Registration> lock(RegistrationId id) {
        return Optional.ofNullable(registrations.lock(id.value())).map(MybatisActivities::registration);
    }

    @Override
    public void cancel(RegistrationId id, Instant at) {
        registrations.cancel(id.value(), utc(at));
    }

    @Override
    public List<Registration> registrations(ReaderId reader, int page, int size) {
        return registrations.pageOf(reader.value(), Math.multiplyExact(page, size), size).stream()
                .map(MybatisActivities::registration)
                .toList();
    }

    @Override
    public long countRegistrations(ReaderId reader) {
        return registrations.selectCount(Wrappers.<RegistrationRow>query().eq("reader_id", reader.value()));
    }

    private static Session session(SessionRow row) {
        return new Session(
                new SessionId(row.id),
                row.titleZh,
                row.titleEn,
                row.kind,
                row.branch,
                row.startsAt.toInstant(ZoneOffset.UTC),
                row.endsAt.toInstant(ZoneOffset.UTC),
                row.quota,
                row.registered,
                row.tags.isEmpty() ? List.of() : List.of(row.tags.split("\\|")),
                row.audience,
                row.descriptionZh);
    }

    private static Registration registration(RegistrationRow row) {
        return new Registration(
                new RegistrationId(row.id),
                new SessionId(row.sessionId),
                new ReaderId(row.readerId),
                ACTIVE.equals(row.state),
                row.registeredAt.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
