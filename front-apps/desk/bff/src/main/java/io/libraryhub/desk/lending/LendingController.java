package io.libraryhub.desk.lending;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Renew;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.Names;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a counter does all day. */
@RestController
@RequestMapping("/api/desk")
class LendingController {
    private final LoanApi loans;
    private final Names names;

    LendingController(LoanApi loans, Names names) {
        this.loans = loans;
        this.names = names;
    }

    @PostMapping("/check-out")
    ResponseEntity<LoanView> checkOut(Actor actor, @Valid @RequestBody CheckOutBody body) {
        Doors.counter(actor);
        return Replies.ok(loans.checkOut(new CheckOut(
                body.requestId(),
                actor,
                body.cardNo(),
                null,
                body.barcode(),
                body.branch(),
                Channel.DESK,
                SetAsideBody.of(body.override()))));
    }

    @PostMapping("/check-in")
    ReturnedBody checkIn(Actor actor, @Valid @RequestBody CheckInBody body) {
        Doors.counter(actor);
        CheckInResult result = Replies.value(loans.checkIn(new CheckIn(
                body.requestId(),
                actor,
                body.barcode(),
                body.branch(),
                Channel.DESK,
                body.returnedAt(),
                Boolean.TRUE.equals(body.damaged()))));
        return ReturnedBody.of(
                result,
                names.of(actor, result.hold() == null ? null : result.hold().readerId()));
    }

    @PostMapping("/renew")
    ResponseEntity<LoanView> renew(Actor actor, @Valid @RequestBody RenewBody body) {
        Doors.counter(actor);
        return Replies.ok(
                loans.renew(new Renew(body.requestId(), actor, body.loanId(), SetAsideBody.of(body.override()))));
    }
}
