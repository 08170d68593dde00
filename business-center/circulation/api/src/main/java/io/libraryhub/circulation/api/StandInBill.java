package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import java.io.Serializable;
import java.time.Instant;

/** What the stand-in's page asks the payer for. */
public record StandInBill(PaymentId paymentId, Money amount, Instant expiresAt) implements Serializable {}
