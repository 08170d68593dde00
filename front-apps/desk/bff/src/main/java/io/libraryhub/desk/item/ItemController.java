package io.libraryhub.desk.item;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.Names;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ItemView;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is known about a copy. */
@RestController
class ItemController {
    private final CatalogueApi catalogue;
    private final LoanApi loans;
    private final HoldApi holds;
    private final Names names;

    ItemController(CatalogueApi catalogue, LoanApi loans, HoldApi holds, Names names) {
        this.catalogue = catalogue;
        this.loans = loans;
        this.holds = holds;
        this.names = names;
    }

    @GetMapping("/api/desk/items/{barcode}")
    ItemBody item(Actor actor, @PathVariable @Pattern(regexp = "[A-Za-z0-9]{4,32}") String barcode) {
        Doors.counter(actor);
        ItemView item = Replies.value(catalogue.itemByBarcode(barcode));
        LoanView loan = ifAny(loans.openLoan(actor, barcode));
        QueueView queue = ifAny(holds.queue(item.titleId()));
        return new ItemBody(item, loan, loan == null ? null : names.of(actor, loan.readerId()), queue);
    }

    /** Null where there is no such thing; any other refusal is one of the whole. */
    private static <T> @Nullable T ifAny(Reply<T> reply) {
        return reply.<@Nullable T>fold(value -> value, refused -> {
            if (refused.kind().equals(Kinds.NOT_FOUND)) {
                return null;
            }
            throw new RefusedException(refused);
        });
    }
}
