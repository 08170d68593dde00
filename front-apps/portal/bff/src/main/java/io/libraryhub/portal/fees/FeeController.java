package io.libraryhub.portal.fees;

import io.libraryhub.circulation.api.FeeAccountView;
import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.OwedView;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own fees 费用. */
@RestController
@RequestMapping("/api/portal/fees")
class FeeController {
    private final FeeApi fees;
    private final CardQuestions questions;

    FeeController(FeeApi fees, CardQuestions questions) {
        this.fees = fees;
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<FeeAccountView> fees(
            Actor actor,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Replies.ok(fees.account(actor, Doors.reader(actor), open, page, size));
    }

    /** What somebody else's card owes in all; 429 for whoever asks too often. */
    @PostMapping("/owed")
    ResponseEntity<OwedView> owed(Actor actor, @Valid @RequestBody CardBody body) {
        questions.ask(Doors.reader(actor));
        return Replies.ok(fees.owed(actor, body.cardNo()));
    }
}
