package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Stock;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who may ask for a place in which queue, before the rules are asked. The neighbours are asked here, so that no row is
 * locked while another process answers.
 */
@Service
public class QueueDoor {
    private final ReaderStanding readers;
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Titles titles;
    private final Copies copies;

    public QueueDoor(ReaderStanding readers, ItemCatalogue catalogue, TakeInCopy takeIn, Titles titles, Copies copies) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.titles = titles;
        this.copies = copies;
    }

    /** @param inside what is done for the reader in the queue of the title */
    <T> Reply<T> open(
            Actor actor,
            @Nullable SetAside override,
            ReaderId readerId,
            TitleId titleId,
            String pickupBranch,
            BiFunction<Borrower, Title, Reply<T>> inside) {
        if (!Permit.affairsOf(readerId, actor)) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(pickupBranch)) {
            return Missing.branch(pickupBranch);
        }
        if (override != null && !OverrideRule.permitted(actor)) {
            return Permit.denied();
        }
        Optional<Title> title = known(titleId);
        if (title.isEmpty()) {
            return Missing.reply("title");
        }
        return readers.of(readerId)
                .fold(
                        reader -> inside.apply(reader, title.get()),
                        unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    /** The title with its copies, asked for in the catalogue where circulation has not heard of them yet. */
    private Optional<Title> known(TitleId id) {
        Optional<Title> known = titles.find(id);
        if (known.isEmpty()) {
            known = catalogue.title(id);
            known.ifPresent(titles::remember);
        }
        if (known.isPresent()) {
            Stock stock = copies.stock(id, "", "");
            if (stock.copies() + stock.expected() == 0) {
                takeIn.allOf(id);
            }
        }
        return known;
    }
}
