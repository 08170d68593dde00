package io.libraryhub.desk.lending;

import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.MarkLoan;
import io.libraryhub.circulation.api.Recall;
import io.libraryhub.circulation.api.RecallApi;
import io.libraryhub.circulation.api.VoidLoan;
import io.libraryhub.circulation.api.VoidedLoan;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.RequestIdBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a librarian notes about a loan: that its copy does not come back as it should, or that it was a mistake. */
@RestController
@RequestMapping("/api/desk/loans/{id}")
class LoanController {
    private final LoanApi loans;
    private final RecallApi recalls;

    LoanController(LoanApi loans, RecallApi recalls) {
        this.loans = loans;
        this.recalls = recalls;
    }

    @PostMapping("/mark")
    ResponseEntity<LoanView> mark(Actor actor, @PathVariable LoanId id, @Valid @RequestBody MarkBody body) {
        Doors.counter(actor);
        return Replies.ok(loans.mark(new MarkLoan(body.requestId(), actor, id, body.mark(), body.note())));
    }

    @PostMapping("/void")
    ResponseEntity<VoidedLoan> takeBack(Actor actor, @PathVariable LoanId id, @Valid @RequestBody VoidBody body) {
        Doors.counter(actor);
        return Replies.ok(loans.voidLoan(new VoidLoan(body.requestId(), actor, id, body.branch(), body.reason())));
    }

    @PostMapping("/recall")
    ResponseEntity<LoanView> recall(Actor actor, @PathVariable LoanId id, @Valid @RequestBody RequestIdBody body) {
        Doors.counter(actor);
        return Replies.ok(recalls.recall(new Recall(body.requestId(), actor, id)));
    }
}
