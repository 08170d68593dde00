package io.libraryhub.events.activity.application;

import io.libraryhub.events.activity.domain.Activities;
import io.libraryhub.events.activity.domain.Registration;
import io.libraryhub.events.activity.domain.Session;
import io.libraryhub.events.activity.domain.SessionTaste;
import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionQuery;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.events.visit.application.VisitHabits;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Questions about activities. */
@Service
public class ActivityQueries {
    private static final int LAST_PAGE = 10_000;

    private final Activities activities;
    private final VisitHabits habits;
    private final Clock clock;

    ActivityQueries(Activities activities, VisitHabits habits, Clock clock) {
        this.activities = activities;
        this.habits = habits;
        this.clock = clock;
    }

    public Page<SessionView> sessions(SessionQuery query) {
        int page = pageOf(query.page());
        int size = sizeOf(query.size());
        Instant now = clock.instant();
        return new Page<>(
                activities.sessionsFrom(now, query.kind(), query.branch(), page, size).stream()
                        .map(ActivityViews::of)
                        .toList(),
                page,
                size,
                activities.countFrom(now, query.kind(), query.branch()));
    }

    public Reply<SessionView> session(SessionId id) {
        return activities
                .session(id)
                .map(s -> Reply.done(ActivityViews.of(s)))
                .orElseGet(() -> Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "session")));
    }

    public Reply<List<SuggestedSession>> suggested(
            Actor actor, ReaderId reader, List<SessionInterest> interests, int limit) {
        if (!actor.isReader(reader) && !actor.is(Roles.SYSTEM)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        List<SessionInterest> all = new ArrayList<>(interests);
        all.addAll(habits.of(reader));
        return Reply.done(suggested(reader, all, clock.instant(), Instant.MAX, sizeOf(limit)));
    }

    /** Of the sessions that begin within a time: those that the reader is not signed up for, by what he likes. */
    public List<SuggestedSession> suggested(
            ReaderId reader, List<SessionInterest> interests, Instant from, Instant before, int limit) {
        Set<SessionId> his = activities.registrations(reader, 0, Page.MAX_SIZE).stream()
                .filter(Registration::active)
                .map(Registration::session)
                .collect(Collectors.toSet());
        List<SessionView> coming = activities.sessionsFrom(from, null, null, 0, Page.MAX_SIZE).stream()
                .filter(session -> session.startsAt().isBefore(before) && !his.contains(session.id()))
                .map(ActivityViews::of)
                .toList();
        return new SessionTaste(interests).rank(coming, limit);
    }

    public Reply<Page<RegistrationView>> registrations(Actor actor, ReaderId reader, int page, int size) {
        if (!RegisterForSessions.mayActFor(actor, reader)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        Map<SessionId, Session> sessions = new HashMap<>();
        List<RegistrationView> views = activities.registrations(reader, pageOf(page), sizeOf(size)).stream()
                .map(r -> {
                    Session session = sessions.computeIfAbsent(
                            r.session(), id -> activities.session(id).orElse(null));
                    return session == null ? null : ActivityViews.of(r, session);
                })
                .filter(Objects::nonNull)
                .toList();
        return Reply.done(new Page<>(views, pageOf(page), sizeOf(size), activities.countRegistrations(reader)));
    }

    private static int pageOf(int page) {
        return Math.max(0, Math.min(page, LAST_PAGE));
    }

    private static int sizeOf(int size) {
        return Math.max(1, Math.min(size, Page.MAX_SIZE));
    }
}
