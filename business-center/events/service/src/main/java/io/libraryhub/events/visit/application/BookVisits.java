package io.libraryhub.events.visit.application;

import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.CancelVisit;
import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.neighbour.ReaderDirectory;
import io.libraryhub.events.visit.domain.Visit;
import io.libraryhub.events.visit.domain.VisitPolicy;
import io.libraryhub.events.visit.domain.VisitRules;
import io.libraryhub.events.visit.domain.Visits;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.VisitId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.VisitBooked;
import io.libraryhub.messages.VisitCancelled;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes places and gives them back. */
@Service
public class BookVisits {
    // No I, O, 0, 1: the code is printed large for people to read out.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;

    private final Visits visits;
    private final ReaderDirectory readers;
    private final EventsSettings settings;
    private final Once once;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BookVisits(
            Visits visits,
            ReaderDirectory readers,
            EventsSettings settings,
            Once once,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.readers = readers;
        this.settings = settings;
        this.once = once;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<VisitView> book(BookVisit command) {
        if (!mayActFor(command.actor(), command.readerId())) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        // Asked before the transaction begins, so that no row is held while another service is waited for.
        List<Reason> reasons = new ArrayList<>(readers.against(command.readerId()));
        return once.run(command.requestId(), "visit.book", command, VisitView.class, () -> bookNow(command, reasons));
    }

    private Reply<VisitView> bookNow(BookVisit command, List<Reason> reasons) {
        VisitPolicy policy = settings.visitPolicy();
        VisitRules rules = settings.visitRules(clock);
        reasons.addAll(rules.againstBooking(
                command.day(),
                command.noticeAccepted(),
                visits.lastMissed(command.readerId()).orElse(null)));
        if (visits.hasBooking(command.readerId(), command.day())) {
            reasons.add(Reason.of(EventsCodes.ALREADY_BOOKED));
        }
        if (!reasons.isEmpty()) {
            return new Refused<>(Kinds.RULE, reasons);
        }
        if (!visits.takePlace(command.venue(), command.day(), policy.dailyQuota())) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.FULL));
        }
        Visit visit = new Visit(
                new VisitId(ids.next()),
                command.readerId(),
                command.venue(),
                command.day(),
                code(),
                Visit.State.BOOKED,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null);
        if (!visits.add(visit)) {
            // A parallel request of the same reader was faster; the refusal rolls the place back.
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.ALREADY_BOOKED));
        }
        outbox.append(new VisitBooked(
                visit.id().toString(),
                visit.reader().toString(),
                visit.venue(),
                visit.day().toString()));
        return Reply.done(VisitViews.of(visit));
    }

    public Reply<VisitView> cancel(CancelVisit command) {
        return once.run(command.requestId(), "visit.cancel", command, VisitView.class, () -> cancelNow(command));
    }

    private Reply<VisitView> cancelNow(CancelVisit command) {
        Visit visit = visits.lock(command.visitId()).orElse(null);
        if (visit == null) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "visit"));
        }
        if (!mayActFor(command.actor(), visit.reader())) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (visit.state() != Visit.State.BOOKED) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.VISIT_OVER));
        }
        Visit cancelled = visit.cancelled();
        visits.save(cancelled, clock.instant());
        visits.givePlaceBack(visit.venue(), visit.day());
        outbox.append(new VisitCancelled(
                visit.id().toString(),
                visit.reader().toString(),
                visit.venue(),
                visit.day().toString()));
        return Reply.done(VisitViews.of(cancelled));
    }

    static boolean mayActFor(Actor actor, ReaderId reader) {
        return actor.isReader(reader) || actor.is(Roles.LIBRARIAN, Roles.ADMIN);
    }

    private String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
