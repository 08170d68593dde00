package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.WithholdCopies;
import io.libraryhub.circulation.api.WithholdResult;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Staff note copies as missing or damaged, each by itself: what cannot be, stays as it was. All of them in one transaction
 * and in the order of their titles, so that two lists that share titles wait for each other and never in a circle.
 */
@Service
public class WithholdOnShelf {
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Titles titles;
    private final Copies copies;
    private final Withhold withhold;
    private final Transactions transactions;
    private final Clock clock;

    public WithholdOnShelf(
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Titles titles,
            Copies copies,
            Withhold withhold,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.titles = titles;
        this.copies = copies;
        this.withhold = withhold;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<WithholdResult> handle(WithholdCopies command) {
        if (!Permit.counter(command.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(command.branch())) {
            return Missing.branch(command.branch());
        }
        List<Copy> known = command.barcodes().stream()
                .map(takeIn::byBarcode)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(each -> each.titleId().value()))
                .toList();
        return transactions.once(
                command.requestId(), "shelf.withhold", command, WithholdResult.class, () -> withhold(command, known));
    }

    private Reply<WithholdResult> withhold(WithholdCopies command, List<Copy> known) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, @Nullable Reason> outcome = new HashMap<>();
        for (Copy each : known) {
            titles.lock(each.titleId());
            outcome.put(each.barcode(), one(command, copies.find(each.id()).orElseThrow(), now));
        }
        return Reply.done(new WithholdResult(command.barcodes().stream()
                .map(barcode -> new WithholdResult.Line(
                        barcode, outcome.containsKey(barcode) ? outcome.get(barcode) : Missing.reason("item")))
                .toList()));
    }

    private @Nullable Reason one(WithholdCopies command, Copy copy, Instant now) {
        String refused = refusal(copy, command.reason());
        if (refused != null) {
            return Reason.of(refused);
        }
        withhold.handle(copy, command.reason(), command.actor(), now);
        return null;
    }

    private static @Nullable String refusal(Copy copy, String reason) {
        return switch (copy.state().code()) {
            case CopyState.ON_LOAN, CopyState.CLAIMED -> CirculationCodes.ITEM_ON_LOAN;
            case CopyState.LOST -> CirculationCodes.ITEM_LOST;
            case CopyState.WITHDRAWN -> CirculationCodes.ITEM_NOT_LOANABLE;
            case CopyState.MISSING -> Objects.equals(reason, CopyState.MISSING) ? CirculationCodes.ITEM_MISSING : null;
            case CopyState.DAMAGED -> Objects.equals(reason, CopyState.DAMAGED) ? CirculationCodes.ITEM_DAMAGED : null;
            default -> null;
        };
    }
}
