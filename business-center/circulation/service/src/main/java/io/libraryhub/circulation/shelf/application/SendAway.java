package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.SendCopy;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.application.SendOn;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.shelf.domain.Transit;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Staff send a copy from a shelf to the shelf of another branch. */
@Service
public class SendAway {
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Titles titles;
    private final Copies copies;
    private final Holds holds;
    private final SendOn sendOn;
    private final Transactions transactions;
    private final Clock clock;

    public SendAway(
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Titles titles,
            Copies copies,
            Holds holds,
            SendOn sendOn,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.titles = titles;
        this.copies = copies;
        this.holds = holds;
        this.sendOn = sendOn;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<TransitView> handle(SendCopy command) {
        if (!Permit.counter(command.actor())) {
            return Permit.denied();
        }
        for (String branch : List.of(command.branch(), command.toBranch())) {
            if (!catalogue.hasBranch(branch)) {
                return Missing.branch(branch);
            }
        }
        Optional<Copy> copy = takeIn.byBarcode(command.barcode());
        return copy.isEmpty() ? Missing.reply("item") : send(command, copy.get());
    }

    private Reply<TransitView> send(SendCopy command, Copy known) {
        return transactions.once(command.requestId(), "shelf.send", command, TransitView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            titles.lock(known.titleId());
            Copy copy = copies.find(known.id()).orElseThrow();
            List<Reason> reasons = refusals(copy, command.toBranch());
            if (!reasons.isEmpty()) {
                return new Refused<>(Kinds.RULE, reasons);
            }
            Title title = titles.find(copy.titleId()).orElseThrow();
            Transit sent = sendOn.sentAway(copy, command.branch(), command.toBranch(), now);
            return Reply.done(ShelfViews.of(sent, copy, title, now));
        });
    }

    private List<Reason> refusals(Copy copy, String toBranch) {
        if (!copy.is(CopyState.AVAILABLE)) {
            return List.of(Reason.of(CirculationCodes.NOT_ON_SHELF));
        }
        List<Reason> reasons = new ArrayList<>();
        if (copy.atBranch().equals(toBranch)) {
            reasons.add(Reason.of(CirculationCodes.ALREADY_THERE, "branch", toBranch));
        }
        int waiting = (int) holds.waiting(copy.titleId()).stream()
                .filter(each -> each.wish().isServedBy(copy))
                .count();
        if (waiting > 0 && copies.stock(copy.titleId(), copy.volume(), toBranch).free() <= waiting) {
            reasons.add(Reason.of(CirculationCodes.OTHERS_WAIT, "waiting", waiting));
        }
        return reasons;
    }
}
