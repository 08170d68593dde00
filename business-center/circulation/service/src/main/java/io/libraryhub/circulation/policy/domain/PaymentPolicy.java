package io.libraryhub.circulation.policy.domain;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How the library takes money online.
 *
 * @param zone of the dates on receipts
 * @param validFor how long a payment that was started can be paid
 */
public record PaymentPolicy(ZoneId zone, Duration validFor) {
    public PaymentPolicy {
        if (validFor.isNegative() || validFor.isZero()) {
            throw new IllegalArgumentException("a payment can be paid for a while");
        }
    }
}
