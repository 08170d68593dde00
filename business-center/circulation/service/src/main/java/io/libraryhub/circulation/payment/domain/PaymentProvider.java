package io.libraryhub.circulation.payment.domain;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import java.time.Instant;

/**
 * A provider of online payments: asked to take a sum, it answers with what its page is opened with; that it was paid, or
 * not, it says later, in a signed call of its own, as often as it likes.
 */
public interface PaymentProvider {
    /**
     * Opens a payment; asked again for the same payment, the answer is the same.
     *
     * @return opens the provider's page, as a link or a QR code
     * @throws ProviderUnavailable when it does not answer
     */
    String open(PaymentId payment, Money amount, Instant expiresAt);

    /** Whether a call was signed by the provider. */
    boolean signed(ProviderCall call);

    /**
     * What the provider says of a payment.
     *
     * @param providerRef the provider's own number of the payment
     * @param outcome paid or failed
     * @param fen what was paid
     */
    record ProviderCall(PaymentId payment, String providerRef, String outcome, long fen, String signature) {
        public static final String PAID = "paid";
        public static final String FAILED = "failed";

        /** What is signed. */
        public String content() {
            return String.join("\n", payment.toString(), providerRef, outcome, Long.toString(fen));
        }
    }

    /** The provider does not answer. */
    final class ProviderUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ProviderUnavailable(String message) {
            super(message);
        }
    }
}
