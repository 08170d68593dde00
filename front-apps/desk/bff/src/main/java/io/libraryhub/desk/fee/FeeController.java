package io.libraryhub.desk.fee;

import io.libraryhub.circulation.api.ChargeFee;
import io.libraryhub.circulation.api.FeeAccountView;
import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.PayFees;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.api.ReceiptView;
import io.libraryhub.circulation.api.WaiveFee;
import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
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

/** What the reader at the counter owes, pays and is let off. */
@RestController
@RequestMapping("/api/desk")
class FeeController {
    private final FeeApi fees;

    FeeController(FeeApi fees) {
        this.fees = fees;
    }

    @GetMapping("/readers/{id}/fees")
    ResponseEntity<FeeAccountView> account(
            Actor actor,
            @PathVariable ReaderId id,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(fees.account(actor, id, open, page, size));
    }

    @PostMapping("/readers/{id}/fees")
    ResponseEntity<FeeView> charge(Actor actor, @PathVariable ReaderId id, @Valid @RequestBody ChargeBody body) {
        Doors.counter(actor);
        return Replies.ok(
                fees.charge(new ChargeFee(body.requestId(), actor, id, body.type(), body.amount(), body.note())));
    }

    @PostMapping("/payments")
    ResponseEntity<PaymentView> pay(Actor actor, @Valid @RequestBody PayBody body) {
        Doors.counter(actor);
        return Replies.ok(fees.pay(new PayFees(
                body.requestId(),
                actor,
                null,
                body.readerId(),
                body.charges(),
                body.amount(),
                body.method(),
                body.payer())));
    }

    @GetMapping("/payments/{id}/receipt")
    ResponseEntity<ReceiptView> receipt(Actor actor, @PathVariable PaymentId id) {
        Doors.counter(actor);
        return Replies.ok(fees.receipt(actor, id));
    }

    @PostMapping("/fees/{id}/waive")
    ResponseEntity<FeeView> waive(Actor actor, @PathVariable ChargeId id, @Valid @RequestBody WaiveBody body) {
        Doors.counter(actor);
        return Replies.ok(fees.waive(new WaiveFee(body.requestId(), actor, id, body.amount(), body.reason())));
    }
}
