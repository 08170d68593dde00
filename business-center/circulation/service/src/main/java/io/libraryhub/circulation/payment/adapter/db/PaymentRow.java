package io.libraryhub.circulation.payment.adapter.db;

import io.libraryhub.circulation.payment.domain.Payment;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code fee_payment}. */
public record PaymentRow(
        long paymentId,
        long readerId,
        String payer,
        String payerId,
        long amountFen,
        String method,
        String charges,
        String state,
        @Nullable String token,
        @Nullable String providerRef,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant paidAt) {

    static PaymentRow of(Payment payment) {
        return new PaymentRow(
                payment.id().value(),
                payment.readerId().value(),
                payment.payer(),
                payment.payerId(),
                payment.amount().fen(),
                payment.method(),
                payment.charges().stream().map(ChargeId::toString).collect(Collectors.joining(",")),
                payment.state(),
                payment.token(),
                payment.providerRef(),
                payment.createdAt(),
                payment.expiresAt(),
                payment.paidAt());
    }

    Payment payment() {
        return new Payment(
                new PaymentId(paymentId),
                new ReaderId(readerId),
                payer,
                payerId,
                new Money(amountFen),
                method,
                Arrays.stream(charges.split(",")).map(ChargeId::of).toList(),
                state,
                token,
                providerRef,
                createdAt,
                expiresAt,
                paidAt);
    }
}
