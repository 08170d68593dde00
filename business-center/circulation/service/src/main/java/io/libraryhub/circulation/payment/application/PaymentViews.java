package io.libraryhub.circulation.payment.application;

import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.payment.domain.Payment;
import java.time.Instant;
import java.time.ZoneId;

/** Payments as others see them. */
final class PaymentViews {
    private PaymentViews() {}

    /** @param zone of the date on the receipt */
    static PaymentView of(Payment payment, Instant now, ZoneId zone) {
        String state = payment.stateAt(now);
        return new PaymentView(
                payment.id(),
                payment.amount(),
                payment.method(),
                payment.payer(),
                state,
                state.equals(Payment.PENDING) ? payment.token() : null,
                payment.createdAt(),
                payment.expiresAt(),
                payment.paidAt(),
                payment.receiptNo(zone));
    }
}
