package io.libraryhub.circulation.payment.adapter.db;

import io.libraryhub.circulation.payment.domain.Payment;
import io.libraryhub.circulation.payment.domain.Payments;
import io.libraryhub.kernel.PaymentId;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Payments in MySQL. */
@Repository
class MybatisPayments implements Payments {
    private final PaymentMapper mapper;

    MybatisPayments(PaymentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Payment payment) {
        mapper.insert(PaymentRow.of(payment));
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return Optional.ofNullable(mapper.find(id.value())).map(PaymentRow::payment);
    }

    @Override
    public boolean booked(String providerRef) {
        return mapper.booked(providerRef) > 0;
    }

    @Override
    public boolean save(Payment payment, String before) {
        return mapper.update(PaymentRow.of(payment), before) == 1;
    }
}
