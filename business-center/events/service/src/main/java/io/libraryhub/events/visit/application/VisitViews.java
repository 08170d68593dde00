package io.libraryhub.events.visit.application;

import io.libraryhub.events.api.VisitView;
import io.libraryhub.events.visit.domain.Visit;

/** Visits as others see them. */
final class VisitViews {
    private VisitViews() {}

    static VisitView of(Visit visit) {
        return new VisitView(
                visit.id(),
                visit.reader(),
                visit.venue(),
                visit.day(),
                visit.code(),
                visit.state().word(),
                visit.bookedAt(),
                visit.enteredAt(),
                visit.leftAt());
    }
}
