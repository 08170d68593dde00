package io.libraryhub.portal.fees;

import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.PaymentCallback;
import io.libraryhub.circulation.api.PaymentStandInApi;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.api.ReceiptView;
import io.libraryhub.circulation.api.StandInBill;
import io.libraryhub.circulation.api.StartPayment;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payments online 在线缴费. */
@RestController
@RequestMapping("/api/portal/payments")
class PaymentController {
    private final FeeApi fees;
    private final PaymentStandInApi standIn;
    private final CardQuestions questions;

    PaymentController(FeeApi fees, PaymentStandInApi standIn, CardQuestions questions) {
        this.fees = fees;
        this.standIn = standIn;
        this.questions = questions;
    }

    /** Naming another card counts as a question about it. */
    @PostMapping
    ResponseEntity<PaymentView> start(Actor actor, @Valid @RequestBody PayBody body) {
        ReaderId reader = Doors.reader(actor);
        if (body.cardNo() != null) {
            questions.ask(reader);
        }
        return Replies.ok(fees.startPayment(new StartPayment(
                body.requestId(),
                actor,
                body.cardNo(),
                body.cardNo() == null ? reader : null,
                body.charges(),
                body.amount())));
    }

    @GetMapping("/{id}")
    ResponseEntity<PaymentView> payment(Actor actor, @PathVariable PaymentId id) {
        Doors.reader(actor);
        return Replies.ok(fees.payment(actor, id));
    }

    @GetMapping("/{id}/receipt")
    ResponseEntity<ReceiptView> receipt(Actor actor, @PathVariable PaymentId id) {
        Doors.reader(actor);
        return Replies.ok(fees.receipt(actor, id));
    }

    /** For the provider: its signature is what opens this door. */
    @PostMapping("/callback")
    ResponseEntity<PaymentView> callback(@Valid @RequestBody CallbackBody body) {
        return Replies.ok(fees.paymentCallback(new PaymentCallback(
                body.paymentId(), body.providerRef(), body.outcome(), body.amount(), body.signature())));
    }

    /** The page of the local stand-in: for whoever holds its token, on whatever device. */
    @PostMapping("/stand-in/bill")
    ResponseEntity<StandInBill> bill(@Valid @RequestBody TokenBody body) {
        return Replies.ok(standIn.bill(body.token()));
    }

    @PostMapping("/stand-in/decision")
    ResponseEntity<StandInBill> decide(@Valid @RequestBody DecisionBody body) {
        return Replies.ok(standIn.decide(body.token(), body.outcome()));
    }
}
