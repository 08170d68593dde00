package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Charges as others see them. */
public final class FeeViews {
    private FeeViews() {}

    /** @param title of the book; null when the charge is about none or it was not looked up */
    public static FeeView of(Charge charge, @Nullable String title) {
        return new FeeView(
                charge.id(),
                charge.readerId(),
                charge.type(),
                charge.amount(),
                charge.paid(),
                charge.waived(),
                charge.refunded(),
                new Money(charge.open()),
                charge.cause().loan(),
                charge.cause().title(),
                title,
                charge.note(),
                charge.chargedAt());
    }
}
