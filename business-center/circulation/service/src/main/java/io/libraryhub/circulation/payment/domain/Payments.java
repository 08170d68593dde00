package io.libraryhub.circulation.payment.domain;

import io.libraryhub.kernel.PaymentId;
import java.util.Optional;

/** The payments, of the desk and online. */
public interface Payments {
    void add(Payment payment);

    Optional<Payment> find(PaymentId id);

    /** Whether the provider's payment of this number is booked already. */
    boolean booked(String providerRef);

    /** Writes a changed payment, unless its state is another than {@code before} by now. */
    boolean save(Payment payment, String before);
}
