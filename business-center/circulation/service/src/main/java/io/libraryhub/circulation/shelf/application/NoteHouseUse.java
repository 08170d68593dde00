package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.api.NoteUse;
import io.libraryhub.circulation.api.UseView;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.shelf.domain.HouseUses;
import io.libraryhub.kernel.Reply;
import io.libraryhub.messages.ItemUsed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Counts that a copy was read in the house. It changes nothing else: where the copy stands, a check-in says. */
@Service
public class NoteHouseUse {
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Titles titles;
    private final HouseUses uses;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public NoteHouseUse(
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Titles titles,
            HouseUses uses,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.titles = titles;
        this.uses = uses;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply<UseView> handle(NoteUse command) {
        if (!Permit.desk(command.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(command.branch())) {
            return Missing.branch(command.branch());
        }
        Optional<Copy> copy = takeIn.byBarcode(command.barcode());
        return copy.isEmpty() ? Missing.reply("item") : note(command, copy.get());
    }

    private Reply<UseView> note(NoteUse command, Copy copy) {
        return transactions.once(command.requestId(), "shelf.use", command, UseView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            int count = uses.note(copy.id(), command.branch(), now);
            journal.tell(new ItemUsed(copy.id().toString(), copy.titleId().toString(), command.branch()), now);
            String name = titles.find(copy.titleId()).orElseThrow().name();
            return Reply.done(new UseView(copy.id(), copy.titleId(), name, command.branch(), now, count));
        });
    }
}
