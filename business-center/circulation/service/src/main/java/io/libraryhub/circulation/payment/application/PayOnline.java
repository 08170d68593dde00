package io.libraryhub.circulation.payment.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.PaymentCallback;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.api.StartPayment;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.circulation.payment.domain.Payment;
import io.libraryhub.circulation.payment.domain.PaymentProvider;
import io.libraryhub.circulation.payment.domain.PaymentProvider.ProviderCall;
import io.libraryhub.circulation.payment.domain.PaymentProvider.ProviderUnavailable;
import io.libraryhub.circulation.payment.domain.Payments;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.id.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Starts a payment online, and hears from the provider how it went. */
@Service
public class PayOnline {
    private static final Actor PROVIDER = new Actor("payment-provider", Roles.SYSTEM, null);

    private final ReaderStanding readers;
    private final Fees fees;
    private final Payments payments;
    private final PaymentProvider provider;
    private final PaymentBook book;
    private final Policies policies;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public PayOnline(
            ReaderStanding readers,
            Fees fees,
            Payments payments,
            PaymentProvider provider,
            PaymentBook book,
            Policies policies,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.readers = readers;
        this.fees = fees;
        this.payments = payments;
        this.provider = provider;
        this.book = book;
        this.policies = policies;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The payment is written first and the provider asked afterwards: whatever it says finds the payment. */
    public Reply<PaymentView> start(StartPayment command) {
        Actor actor = command.actor();
        if (!actor.is(Roles.READER)) {
            return Permit.denied();
        }
        if (command.readerId() != null && !actor.isReader(command.readerId())) {
            return Permit.denied();
        }
        Reply<Borrower> reader = command.readerId() != null
                ? readers.of(command.readerId())
                : readers.ofCard(command.cardNo() == null ? "" : command.cardNo());
        return reader.fold(
                        found -> write(command, found.id()),
                        unknown -> new Refused<PaymentId>(unknown.kind(), unknown.reasons()))
                .fold(this::open, refused -> new Refused<>(refused.kind(), refused.reasons()));
    }

    private Reply<PaymentId> write(StartPayment command, ReaderId reader) {
        return transactions.once(command.requestId(), "fee.pay-online", command, PaymentId.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return Dues.of(fees, reader, command.amount(), command.charges())
                    .map(charges -> add(command, reader, charges, now));
        });
    }

    private PaymentId add(StartPayment command, ReaderId reader, List<ChargeId> charges, Instant now) {
        Payment started = new Payment(
                new PaymentId(ids.next()),
                reader,
                command.actor().isReader(reader) ? Payment.SELF : Payment.PROXY,
                command.actor().id(),
                command.amount(),
                Payment.ONLINE,
                charges,
                Payment.STARTED,
                null,
                null,
                now,
                now.plus(policies.payments().validFor()),
                null);
        payments.add(started);
        return started.id();
    }

    /** A request sent again finds its payment, and asks the provider again if it did not answer. */
    private Reply<PaymentView> open(PaymentId id) {
        Payment payment = payments.find(id).orElseThrow();
        Instant expires = payment.expiresAt();
        if (Payment.STARTED.equals(payment.stateAt(clock.instant())) && expires != null) {
            try {
                Payment pending = payment.pending(provider.open(id, payment.amount(), expires));
                transactions.together(() -> payments.save(pending, Payment.STARTED));
            } catch (ProviderUnavailable e) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.PAYMENT_UNAVAILABLE));
            }
        }
        return Reply.done(view(payments.find(id).orElseThrow()));
    }

    public Reply<PaymentView> hear(PaymentCallback callback) {
        ProviderCall call = new ProviderCall(
                callback.paymentId(),
                callback.providerRef(),
                callback.outcome(),
                callback.amount().fen(),
                callback.signature());
        if (!provider.signed(call)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CirculationCodes.BAD_SIGNATURE));
        }
        Optional<Payment> known = payments.find(call.payment());
        return known.isEmpty()
                ? Missing.reply("payment")
                : Reply.done(view(transactions.together(() -> {
                    fees.lock(known.get().readerId());
                    // Read again behind the lock: another call of the provider may have been quicker.
                    return heard(call, payments.find(call.payment()).orElseThrow());
                })));
    }

    private Payment heard(ProviderCall call, Payment payment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean open = payment.is(Payment.STARTED) || payment.is(Payment.PENDING);
        if (call.outcome().equals(ProviderCall.FAILED)) {
            return open ? saved(payment.failed(), payment.state()) : payment;
        }
        if (payments.booked(call.providerRef())) {
            return payment;
        }
        Money received = new Money(call.fen());
        Payment paid;
        if (payment.is(Payment.PAID)) {
            paid = payment.again(new PaymentId(ids.next()), received, call.providerRef(), now);
            payments.add(paid);
        } else {
            paid = saved(payment.paid(received, call.providerRef(), now), payment.state());
        }
        book.book(paid, PROVIDER, now);
        return paid;
    }

    private Payment saved(Payment payment, String before) {
        if (!payments.save(payment, before)) {
            throw new IllegalStateException("payment " + payment.id() + " was changed by others");
        }
        return payment;
    }

    private PaymentView view(Payment payment) {
        return PaymentViews.of(payment, clock.instant(), policies.payments().zone());
    }
}
