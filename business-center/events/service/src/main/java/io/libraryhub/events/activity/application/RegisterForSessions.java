package io.libraryhub.events.activity.application;

import io.libraryhub.events.activity.domain.Activities;
import io.libraryhub.events.activity.domain.Registration;
import io.libraryhub.events.activity.domain.Session;
import io.libraryhub.events.api.CancelRegistration;
import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.events.api.RegisterForSession;
import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.events.neighbour.ReaderDirectory;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.RegistrationCancelled;
import io.libraryhub.messages.RegistrationMade;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes places in sessions and gives them back. */
@Service
public class RegisterForSessions {
    private final Activities activities;
    private final ReaderDirectory readers;
    private final Once once;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RegisterForSessions(
            Activities activities, ReaderDirectory readers, Once once, Outbox outbox, Ids ids, Clock clock) {
        this.activities = activities;
        this.readers = readers;
        this.once = once;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<RegistrationView> register(RegisterForSession command) {
        if (!mayActFor(command.actor(), command.readerId())) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        List<Reason> reasons = new ArrayList<>(readers.against(command.readerId()));
        return once.run(
                command.requestId(),
                "session.register",
                command,
                RegistrationView.class,
                () -> registerNow(command, reasons));
    }

    private Reply<RegistrationView> registerNow(RegisterForSession command, List<Reason> reasons) {
        Session session = activities.session(command.sessionId()).orElse(null);
        if (session == null) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "session"));
        }
        if (session.hasBegun(clock.instant())) {
            reasons.add(Reason.of(EventsCodes.SESSION_BEGUN));
        }
        if (activities.hasPlace(session.id(), command.readerId())) {
            reasons.add(Reason.of(EventsCodes.ALREADY_BOOKED));
        }
        if (!reasons.isEmpty()) {
            return new Refused<>(Kinds.RULE, reasons);
        }
        Registration registration = new Registration(
                new RegistrationId(ids.next()),
                session.id(),
                command.readerId(),
                true,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        // A place first: the session's row is the lock that puts all who sign up for it in line.
        if (!activities.takePlace(session.id())) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.FULL));
        }
        if (!activities.add(registration)) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.ALREADY_BOOKED));
        }
        outbox.append(new RegistrationMade(
                registration.id().toString(),
                session.id().toString(),
                registration.reader().toString(),
                session.kind(),
                session.tags()));
        return Reply.done(ActivityViews.of(registration, session));
    }

    public Reply<RegistrationView> cancel(CancelRegistration command) {
        return once.run(
                command.requestId(), "session.cancel", command, RegistrationView.class, () -> cancelNow(command));
    }

    private Reply<RegistrationView> cancelNow(CancelRegistration command) {
        Registration registration = activities.lock(command.registrationId()).orElse(null);
        Session session = registration == null
                ? null
                : activities.session(registration.session()).orElse(null);
        if (registration == null || session == null) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "registration"));
        }
        if (!mayActFor(command.actor(), registration.reader())) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (!registration.active()) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.REGISTRATION_OVER));
        }
        if (session.hasBegun(clock.instant())) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.SESSION_BEGUN));
        }
        activities.cancel(registration.id(), clock.instant());
        activities.givePlaceBack(session.id());
        outbox.append(new RegistrationCancelled(
                registration.id().toString(),
                session.id().toString(),
                registration.reader().toString()));
        return Reply.done(ActivityViews.of(
                new Registration(
                        registration.id(),
                        registration.session(),
                        registration.reader(),
                        false,
                        registration.registeredAt()),
                session));
    }

    static boolean mayActFor(Actor actor, ReaderId reader) {
        return actor.isReader(reader) || actor.is(Roles.LIBRARIAN, Roles.ADMIN);
    }
}
