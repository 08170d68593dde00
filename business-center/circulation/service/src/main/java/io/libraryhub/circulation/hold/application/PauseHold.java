package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.ResumeHold;
import io.libraryhub.circulation.api.SuspendHold;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.messages.HoldResumed;
import io.libraryhub.messages.HoldSuspended;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * A reader who is away keeps the place in the queue and lets others pass. The pause ends by itself; who resumes stands
 * where he stood, and no copy that went to another meanwhile is taken back.
 */
@Service
public class PauseHold {
    private static final Logger LOG = LoggerFactory.getLogger(PauseHold.class);

    private final Titles titles;
    private final Holds holds;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;
    private final int longestDays;

    /** @param longestDays how long a hold may be suspended, in days of 24 hours from now */
    public PauseHold(
            Titles titles,
            Holds holds,
            Transactions transactions,
            Journal journal,
            Clock clock,
            @Value("${hub.circulation.hold.longest-suspension-days:180}") int longestDays) {
        this.titles = titles;
        this.holds = holds;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
        this.longestDays = longestDays;
    }

    public Reply<HoldView> suspend(SuspendHold command) {
        return change(command.requestId(), "hold.suspend", command, command.actor(), command.holdId(), hold -> {
            Instant now = now();
            Instant until = command.until().truncatedTo(ChronoUnit.MILLIS);
            if (!hold.inQueue()) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.HOLD_NOT_WAITING));
            }
            if (!until.isAfter(now) || until.isAfter(now.plus(Duration.ofDays(longestDays)))) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.SUSPENSION_TOO_LONG, "days", longestDays));
            }
            return Reply.done(hold.suspended(until));
        });
    }

    public Reply<HoldView> resume(ResumeHold command) {
        return change(
                command.requestId(),
                "hold.resume",
                command,
                command.actor(),
                command.holdId(),
                hold -> hold.state() == HoldState.SUSPENDED
                        ? Reply.done(hold.resumed())
                        : Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.HOLD_NOT_SUSPENDED)));
    }

    /**
     * Ends the pauses that are over. Any number of runs, at once or again, end each once.
     *
     * @return how many wait again
     */
    public int resumeDue(int atMost) {
        Instant now = now();
        int resumed = 0;
        for (Hold seen : holds.pausedUntil(now, atMost)) {
            try {
                if (transactions.together(() -> resume(seen, now))) {
                    resumed++;
                }
            } catch (RuntimeException e) {
                LOG.warn("hold {} could not be resumed now, it is tried again", seen.id(), e);
            }
        }
        return resumed;
    }

    private boolean resume(Hold seen, Instant now) {
        if (!titles.lockUnlessBusy(seen.titleId())) {
            return false;
        }
        Hold hold = holds.find(seen.id()).orElseThrow();
        Instant until = hold.suspendedUntil();
        if (until == null || until.isAfter(now)) {
            return false;
        }
        holds.save(hold.resumed(), HoldState.SUSPENDED);
        tell(hold.resumed(), now);
        return true;
    }

    private Reply<HoldView> change(
            String requestId,
            String operation,
            Object command,
            Actor actor,
            HoldId id,
            Function<Hold, Reply<Hold>> step) {
        Hold found = holds.find(id).orElse(null);
        if (found == null) {
            // To a reader a hold that does not exist looks like one of somebody else.
            return actor.is(Roles.LIBRARIAN, Roles.ADMIN) ? Missing.reply("hold") : Permit.denied();
        }
        if (!Permit.affairsOf(found.readerId(), actor)) {
            return Permit.denied();
        }
        return transactions.once(requestId, operation, command, HoldView.class, () -> {
            titles.lock(found.titleId());
            Hold hold = holds.find(id).orElseThrow();
            return step.apply(hold).map(after -> {
                holds.save(after, hold.state());
                tell(after, now());
                Title title = titles.find(after.titleId()).orElseThrow();
                return HoldViews.of(after, title);
            });
        });
    }

    private void tell(Hold after, Instant now) {
        String hold = after.id().toString();
        String title = after.titleId().toString();
        String reader = after.readerId().toString();
        Instant until = after.suspendedUntil();
        journal.tell(
                until == null ? new HoldResumed(hold, title, reader) : new HoldSuspended(hold, title, reader, until),
                now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
