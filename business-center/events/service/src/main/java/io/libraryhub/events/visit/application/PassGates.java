package io.libraryhub.events.visit.application;

import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.visit.domain.Visit;
import io.libraryhub.events.visit.domain.Visits;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.VisitLeft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Lets people in and out by the code of a booking (requirement rows 31 and 33). */
@Service
public class PassGates {
    private final Visits visits;
    private final EventsSettings settings;
    private final Once once;
    private final Outbox outbox;
    private final Clock clock;

    PassGates(Visits visits, EventsSettings settings, Once once, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Reply<VisitView> enter(PassGate command) {
        return pass(command, "visit.enter", this::enterNow);
    }

    public Reply<VisitView> leave(PassGate command) {
        return pass(command, "visit.leave", this::leaveNow);
    }

    private Reply<VisitView> pass(PassGate command, String operation, Function<Visit, Reply<VisitView>> work) {
        if (!command.actor().is(Roles.DEVICE, Roles.LIBRARIAN, Roles.ADMIN)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        return once.run(command.requestId(), operation, command, VisitView.class, () -> {
            Visit visit = visits.lockByCode(command.code()).orElse(null);
            if (visit == null) {
                return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "booking code"));
            }
            return visit.venue().equals(command.venue())
                    ? work.apply(visit)
                    : Reply.refused(Kinds.RULE, Reason.of(EventsCodes.WRONG_DAY));
        });
    }

    private Reply<VisitView> enterNow(Visit visit) {
        if (!visit.day().equals(settings.visitRules(clock).today())) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.WRONG_DAY));
        }
        if (!visit.mayEnter()) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.VISIT_OVER));
        }
        if (!visits.letIn(visit.venue(), settings.visitPolicy().cap())) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.AT_CAP));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Visit entered = visit.entered(now);
        visits.save(entered);
        visits.recordPass(entered, true, now);
        outbox.append(new VisitEntered(visit.id().toString(), visit.reader().toString(), visit.venue()));
        return Reply.done(VisitViews.of(entered));
    }

    private Reply<VisitView> leaveNow(Visit visit) {
        if (visit.state() != Visit.State.INSIDE) {
            return Reply.refused(Kinds.RULE, Reason.of(EventsCodes.VISIT_OVER));
        }
        return Reply.done(VisitViews.of(goOut(visit)));
    }

    /** Also used for those who forgot to scan when they left. */
    Visit goOut(Visit visit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Visit left = visit.left(now);
        visits.save(left, now);
        visits.letOut(visit.venue());
        visits.recordPass(left, false, now);
        outbox.append(new VisitLeft(visit.id().toString(), visit.reader().toString(), visit.venue()));
        return left;
    }
}
