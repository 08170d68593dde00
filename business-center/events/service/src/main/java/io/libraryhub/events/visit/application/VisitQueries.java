package io.libraryhub.events.visit.application;

import io.libraryhub.events.api.Occupancy;
import io.libraryhub.events.api.VisitDay;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.visit.domain.VisitPolicy;
import io.libraryhub.events.visit.domain.Visits;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Questions about visits. */
@Service
public class VisitQueries {
    private final Visits visits;
    private final EventsSettings settings;
    private final Clock clock;

    VisitQueries(Visits visits, EventsSettings settings, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** The quota is public (requirement row 29). */
    public List<VisitDay> days(String venue) {
        int quota = settings.visitPolicy().dailyQuota();
        return settings.visitRules(clock).openDays().stream()
                .map(day -> {
                    int booked = visits.booked(venue, day);
                    int left = Math.max(0, quota - booked);
                    return new VisitDay(venue, day, quota, booked, left, left > 0);
                })
                .toList();
    }

    public Occupancy occupancy(String venue) {
        VisitPolicy policy = settings.visitPolicy();
        Instant midnight =
                settings.visitRules(clock).today().atStartOfDay(policy.zone()).toInstant();
        return new Occupancy(
                venue, visits.inside(venue), policy.cap(), visits.enteredSince(venue, midnight), clock.instant());
    }

    public Reply<Page<VisitView>> visits(Actor actor, ReaderId reader, int page, int size) {
        if (!BookVisits.mayActFor(actor, reader)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        int number = Math.max(0, Math.min(page, 10_000));
        int length = Math.max(1, Math.min(size, Page.MAX_SIZE));
        return Reply.done(new Page<>(
                visits.page(reader, number, length).stream().map(VisitViews::of).toList(),
                number,
                length,
                visits.count(reader)));
    }
}
