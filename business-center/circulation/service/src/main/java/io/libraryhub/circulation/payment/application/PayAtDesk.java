package io.libraryhub.circulation.payment.application;

import io.libraryhub.circulation.api.PayFees;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.circulation.payment.domain.Payment;
import io.libraryhub.circulation.payment.domain.Payments;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.id.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes money at a desk. */
@Service
public class PayAtDesk {
    private final ReaderStanding readers;
    private final Fees fees;
    private final Payments payments;
    private final PaymentBook book;
    private final Policies policies;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public PayAtDesk(
            ReaderStanding readers,
            Fees fees,
            Payments payments,
            PaymentBook book,
            Policies policies,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.readers = readers;
        this.fees = fees;
        this.payments = payments;
        this.book = book;
        this.policies = policies;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<PaymentView> handle(PayFees command) {
        if (!Permit.desk(command.actor())) {
            return Permit.denied();
        }
        Reply<Borrower> reader = command.readerId() != null
                ? readers.of(command.readerId())
                : readers.ofCard(command.cardNo() == null ? "" : command.cardNo());
        return reader.fold(
                found -> pay(command, found.id()), unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    private Reply<PaymentView> pay(PayFees command, ReaderId reader) {
        return transactions.once(command.requestId(), "fee.pay", command, PaymentView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            fees.lock(reader);
            return Dues.of(fees, reader, command.amount(), command.charges())
                    .fold(
                            charges -> take(command, reader, charges, now),
                            refused -> new Refused<>(refused.kind(), refused.reasons()));
        });
    }

    private Reply<PaymentView> take(PayFees command, ReaderId reader, List<ChargeId> charges, Instant now) {
        Payment paid = new Payment(
                new PaymentId(ids.next()),
                reader,
                command.payer(),
                command.actor().id(),
                command.amount(),
                command.method(),
                charges,
                Payment.PAID,
                null,
                null,
                now,
                null,
                now);
        payments.add(paid);
        book.book(paid, command.actor(), now);
        return Reply.done(PaymentViews.of(paid, now, policies.payments().zone()));
    }
}
