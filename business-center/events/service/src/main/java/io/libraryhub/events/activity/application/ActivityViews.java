package io.libraryhub.events.activity.application;

import io.libraryhub.events.activity.domain.Registration;
import io.libraryhub.events.activity.domain.Session;
import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.events.api.SessionView;

/** Sessions and registrations as others see them. */
final class ActivityViews {
    private ActivityViews() {}

    static SessionView of(Session s) {
        return new SessionView(
                s.id(),
                s.titleZh(),
                s.titleEn(),
                s.kind(),
                s.branch(),
                s.startsAt(),
                s.endsAt(),
                s.quota(),
                s.registered(),
                s.quota() - s.registered(),
                s.tags(),
                s.audience(),
                s.descriptionZh());
    }

    static RegistrationView of(Registration r, Session s) {
        return new RegistrationView(
                r.id(),
                s.id(),
                r.reader(),
                s.titleZh(),
                s.titleEn(),
                s.branch(),
                s.startsAt(),
                r.active() ? "registered" : "cancelled",
                r.registeredAt());
    }
}
