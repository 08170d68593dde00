package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.HoldCancelled;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A reader gives up waiting; a copy kept or carried for him goes on to the next. */
@Service
public class LeaveQueue {
    private final Titles titles;
    private final Holds holds;
    private final ReaderTally tally;
    private final SendOn sendOn;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public LeaveQueue(
            Titles titles,
            Holds holds,
            ReaderTally tally,
            SendOn sendOn,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.titles = titles;
        this.holds = holds;
        this.tally = tally;
        this.sendOn = sendOn;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply<HoldView> handle(CancelHold command) {
        Optional<Hold> found = holds.find(command.holdId());
        if (found.isEmpty()) {
            // To a reader a hold that does not exist looks like one of somebody else.
            return command.actor().is(Roles.LIBRARIAN, Roles.ADMIN) ? Missing.reply("hold") : Permit.denied();
        }
        if (!Permit.affairsOf(found.get().readerId(), command.actor())) {
            return Permit.denied();
        }
        TitleId title = found.get().titleId();
        return transactions.once(command.requestId(), "hold.cancel", command, HoldView.class, () -> {
            titles.lock(title);
            Hold hold = holds.find(command.holdId()).orElseThrow();
            return hold.active() ? cancel(hold) : Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.HOLD_OVER));
        });
    }

    private Reply<HoldView> cancel(Hold hold) {
        Title title = titles.find(hold.titleId()).orElseThrow();
        return Reply.done(HoldViews.of(end(hold), title));
    }

    /** Ends an active hold. Its title must be locked, and a transaction must run. */
    public Hold end(Hold hold) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Hold cancelled = hold.cancelled(now);
        holds.save(cancelled, hold.state());
        tally.holdEnded(hold.readerId());
        journal.tell(
                new HoldCancelled(
                        hold.id().toString(),
                        hold.titleId().toString(),
                        hold.readerId().toString()),
                now);
        if (hold.hasCopy() && hold.itemId() != null) {
            sendOn.released(hold.itemId(), now);
        }
        return cancelled;
    }
}
