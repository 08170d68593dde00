package io.libraryhub.portal.lending;

import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Renew;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own loans. */
@RestController
@RequestMapping("/api/portal/loans")
class LoanController {
    private static final String CHANNEL = "online";

    private final LoanApi loans;

    LoanController(LoanApi loans) {
        this.loans = loans;
    }

    @GetMapping
    ResponseEntity<Page<LoanView>> loans(
            Actor actor,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Replies.ok(loans.loans(actor, Doors.reader(actor), open, page, size));
    }

    /** Self check-out by the copy's barcode. */
    @PostMapping
    ResponseEntity<LoanView> borrow(Actor actor, @Valid @RequestBody BorrowBody body) {
        ReaderId reader = Doors.reader(actor);
        return Replies.ok(loans.checkOut(
                new CheckOut(body.requestId(), actor, null, reader, body.barcode(), body.branch(), CHANNEL)));
    }

    @PostMapping("/{id}/renew")
    ResponseEntity<LoanView> renew(Actor actor, @PathVariable LoanId id, @Valid @RequestBody RequestIdBody body) {
        Doors.reader(actor);
        return Replies.ok(loans.renew(new Renew(body.requestId(), actor, id)));
    }
}
