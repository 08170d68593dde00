package io.libraryhub.circulation.copy.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.application.SendOn;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.hold.domain.TurnRule.Turn;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.CataloguedItem;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * A copy begins to circulate: when the catalogue tells of it, or when somebody asks for it before that message has come.
 * Where readers wait it goes to the first of them at once and never stands on a shelf; a second notice changes nothing.
 */
@Service
public class TakeInCopy {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInCopy.class);

    private final ItemCatalogue catalogue;
    private final Titles titles;
    private final Copies copies;
    private final Holds holds;
    private final SendOn sendOn;
    private final Transactions transactions;
    private final Clock clock;

    public TakeInCopy(
            ItemCatalogue catalogue,
            Titles titles,
            Copies copies,
            Holds holds,
            SendOn sendOn,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.titles = titles;
        this.copies = copies;
        this.holds = holds;
        this.sendOn = sendOn;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The copy with this barcode, taken in first if it has to be; empty when the catalogue does not know it either. */
    public Optional<Copy> byBarcode(String barcode) {
        Optional<Copy> known = copies.byBarcode(barcode);
        if (known.isPresent()) {
            return known;
        }
        Optional<CataloguedItem> catalogued = catalogue.item(barcode);
        catalogued.ifPresent(this::takeIn);
        return catalogued.flatMap(item -> copies.find(item.id()));
    }

    /**
     * Carries out an act on the copy with this barcode, one that must be known here; where it is not, takes it in and lets the
     * act try once more. Almost every copy that is scanned is known, so the catalogue is asked, outside of the act's
     * transaction, only when it is not.
     *
     * @param act answers that the item is missing for a barcode that it does not find
     */
    public <T> Reply<T> ifNeeded(String barcode, Supplier<Reply<T>> act) {
        Reply<T> reply = act.get();
        boolean unknown = reply.fold(done -> false, refused -> refused.reasons().contains(Missing.reason("item")));
        return unknown && byBarcode(barcode).isPresent() ? act.get() : reply;
    }

    /** Takes in every copy that the catalogue has of a title. */
    public void allOf(TitleId title) {
        catalogue.items(title).forEach(this::takeIn);
    }

    /** Takes in a copy that a message told of, and with it those whose messages follow. */
    public void announced(ItemId item, TitleId title) {
        if (copies.find(item).isPresent()) {
            return;
        }
        allOf(title);
        if (copies.find(item).isEmpty()) {
            // The catalogue has the last word: what it does not show any more does not circulate.
            LOG.warn("the catalogue does not show item {}", item);
        }
    }

    private void takeIn(CataloguedItem item) {
        transactions.together(() -> {
            TitleId title = item.title().id();
            if (!titles.lock(title)) {
                titles.remember(item.title());
                titles.lock(title);
            }
            Copy copy = Copy.taken(
                    item.id(),
                    title,
                    item.barcode(),
                    item.itemType(),
                    item.collection(),
                    item.volume(),
                    item.branch(),
                    item.withdrawn());
            if (copies.add(copy) && !item.withdrawn()) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                if (sendOn.turns(copy, item.branch(), now).stream().anyMatch(Turn::served)) {
                    sendOn.arrived(copy, item.branch(), holds.waiting(title).get(0), now);
                }
            }
            return title;
        });
    }
}
