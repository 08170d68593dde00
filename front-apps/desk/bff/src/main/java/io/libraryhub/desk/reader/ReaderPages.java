package io.libraryhub.desk.reader;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.desk.DeskProperties;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.ReaderView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what a counter shows of a reader. */
@Component
public class ReaderPages {
    private static final Comparator<HoldView> READY_FIRST =
            Comparator.comparing((HoldView hold) -> !hold.state().equals("ready"));

    private final LoanApi loans;
    private final HoldApi holds;
    private final DeskProperties properties;
    private final Clock clock;

    ReaderPages(LoanApi loans, HoldApi holds, DeskProperties properties, Clock clock) {
        this.loans = loans;
        this.holds = holds;
        this.properties = properties;
        this.clock = clock;
    }

    public ReaderBody page(Actor actor, ReaderView reader) {
        Page<HoldView> waiting = Replies.value(holds.holds(actor, reader.id(), true, 0, properties.holdsShown()));
        List<LoanView> lent = new ArrayList<>();
        long open = lent(actor, reader.id(), lent);
        lent.sort(Comparator.comparing(LoanView::dueAt));
        return new ReaderBody(
                reader,
                blocks(reader),
                lent,
                open,
                waiting.items().stream().sorted(READY_FIRST).toList());
    }

    /** Collects the reader's open loans page by page, and says how many there are. */
    private long lent(Actor actor, ReaderId reader, List<LoanView> into) {
        for (int page = 0; ; page++) {
            Page<LoanView> some = Replies.value(loans.loans(actor, reader, true, page, Page.MAX_SIZE));
            into.addAll(some.items());
            if (some.items().size() < Page.MAX_SIZE || into.size() >= properties.loansShown()) {
                return some.total();
            }
        }
    }

    private List<String> blocks(ReaderView reader) {
        LocalDate today = LocalDate.now(clock.withZone(properties.zone()));
        boolean active = reader.cards().stream()
                .anyMatch(card ->
                        card.state().equals("active") && !card.expiresOn().isBefore(today));
        return active ? List.of() : List.of(ReaderCodes.CARD_NOT_ACTIVE);
    }
}
