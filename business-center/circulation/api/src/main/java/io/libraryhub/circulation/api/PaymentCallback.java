package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import java.io.Serializable;

/**
 * What a provider of online payments says of a payment. It may say it several times, and late.
 *
 * @param providerRef the provider's own number of the payment
 * @param outcome paid or failed
 * @param amount what was paid
 * @param signature of the provider over the other fields
 */
public record PaymentCallback(PaymentId paymentId, String providerRef, String outcome, Money amount, String signature)
        implements Serializable {}
