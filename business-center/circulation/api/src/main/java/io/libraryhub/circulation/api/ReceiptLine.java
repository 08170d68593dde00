package io.libraryhub.circulation.api;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param title of the book; null when there is none, and for whoever paid for another reader */
public record ReceiptLine(ChargeId chargeId, String type, @Nullable String title, Money amount)
        implements Serializable {}
