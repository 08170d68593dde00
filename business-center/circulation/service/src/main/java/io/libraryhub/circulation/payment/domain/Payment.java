package io.libraryhub.circulation.payment.domain;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money for what a reader owes.
 *
 * @param payer self or proxy: whether the reader or somebody else pays
 * @param payerId who is signed in: a reader, or the staff or device that took the money
 * @param method cash, card or online
 * @param charges what is paid for, in this order; empty: everything owed, oldest first
 * @param token what the provider's page is opened with; null until the provider answered
 * @param providerRef the provider's own number of the payment; null until it is paid, or at the desk
 * @param expiresAt until when it can be paid online; null at the desk
 */
public record Payment(
        PaymentId id,
        ReaderId readerId,
        String payer,
        String payerId,
        Money amount,
        String method,
        List<ChargeId> charges,
        String state,
        @Nullable String token,
        @Nullable String providerRef,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant paidAt) {
    public static final String SELF = "self";
    public static final String PROXY = "proxy";

    public static final String ONLINE = "online";

    /** Written; the provider has not answered yet. */
    public static final String STARTED = "started";
    /** The provider waits for the payer. */
    public static final String PENDING = "pending";

    public static final String PAID = "paid";
    public static final String FAILED = "failed";
    /** Nobody paid in time. Should the money come after all, it is booked. */
    public static final String EXPIRED = "expired";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public Payment {
        charges = List.copyOf(charges);
    }

    public Payment pending(String payToken) {
        return new Payment(
                id,
                readerId,
                payer,
                payerId,
                amount,
                method,
                charges,
                PENDING,
                payToken,
                providerRef,
                createdAt,
                expiresAt,
                paidAt);
    }

    public Payment failed() {
        return new Payment(
                id,
                readerId,
                payer,
                payerId,
                amount,
                method,
                charges,
                FAILED,
                token,
                providerRef,
                createdAt,
                expiresAt,
                paidAt);
    }

    /** The money is here. @param received what came, whatever was asked for */
    public Payment paid(Money received, @Nullable String ref, Instant now) {
        return new Payment(
                id, readerId, payer, payerId, received, method, charges, PAID, token, ref, createdAt, expiresAt, now);
    }

    /** The provider took money for this payment once more. */
    public Payment again(PaymentId newId, Money received, String ref, Instant now) {
        return new Payment(newId, readerId, payer, payerId, received, method, charges, PAID, null, ref, now, null, now);
    }

    public boolean is(String stateAsked) {
        return state.equals(stateAsked);
    }

    /** The state as it is now: one that nobody paid in time is over without being written anew. */
    public String stateAt(Instant now) {
        boolean open = is(STARTED) || is(PENDING);
        return open && expiresAt != null && now.isAfter(expiresAt) ? EXPIRED : state;
    }

    /** The number on the receipt; null when nothing is paid. */
    public @Nullable String receiptNo(ZoneId zone) {
        return paidAt == null ? null : "R" + DAY.format(paidAt.atZone(zone).toLocalDate()) + "-" + id;
    }
}
