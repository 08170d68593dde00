package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param method cash, card or online
 * @param payer self or proxy
 * @param state started, pending, paid, failed or expired
 * @param payToken opens the provider's page, as a link or a QR code; null when there is nothing to pay there
 * @param receiptNo number of the receipt; null until it is paid
 */
public record PaymentView(
        PaymentId id,
        Money amount,
        String method,
        String payer,
        String state,
        @Nullable String payToken,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant paidAt,
        @Nullable String receiptNo)
        implements Serializable {}
