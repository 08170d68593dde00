package io.libraryhub.circulation.payment.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.api.ReceiptLine;
import io.libraryhub.circulation.api.ReceiptView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.FeeEntry;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.payment.domain.Payment;
import io.libraryhub.circulation.payment.domain.Payments;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Questions about payments. Of a payment that is not theirs readers learn nothing, not even whether it exists. */
@Service
public class PaymentQueries {
    private final Payments payments;
    private final Fees fees;
    private final Titles titles;
    private final Policies policies;
    private final Clock clock;

    public PaymentQueries(Payments payments, Fees fees, Titles titles, Policies policies, Clock clock) {
        this.payments = payments;
        this.fees = fees;
        this.titles = titles;
        this.policies = policies;
        this.clock = clock;
    }

    public Reply<PaymentView> payment(Actor actor, PaymentId id) {
        return permitted(actor, id, payment -> Reply.done(view(payment)));
    }

    public Reply<ReceiptView> receipt(Actor actor, PaymentId id) {
        return permitted(actor, id, payment -> {
            String number = payment.receiptNo(policies.payments().zone());
            return number == null
                    ? Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.NOT_PAID))
                    : Reply.done(new ReceiptView(number, view(payment), lines(payment, actor)));
        });
    }

    private List<ReceiptLine> lines(Payment payment, Actor actor) {
        boolean titlesToo = Permit.affairsOf(payment.readerId(), actor);
        return fees.ofPayment(payment.id()).stream()
                .map(entry -> line(entry, fees.find(entry.chargeId()).orElseThrow(), titlesToo))
                .toList();
    }

    private ReceiptLine line(FeeEntry entry, Charge charge, boolean titleToo) {
        return new ReceiptLine(
                charge.id(), charge.type(), titleToo ? titleOf(charge) : null, new Money(Math.abs(entry.fen())));
    }

    private @Nullable String titleOf(Charge charge) {
        return charge.cause().title() == null
                ? null
                : titles.find(charge.cause().title()).map(Title::name).orElse(null);
    }

    private <T> Reply<T> permitted(Actor actor, PaymentId id, Function<Payment, Reply<T>> answer) {
        Payment payment = payments.find(id).orElse(null);
        if (payment != null && (Permit.affairsOf(payment.readerId(), actor) || paidBy(payment, actor))) {
            return answer.apply(payment);
        }
        return Permit.counter(actor) ? Missing.reply("payment") : Permit.denied();
    }

    private static boolean paidBy(Payment payment, Actor actor) {
        return payment.method().equals(Payment.ONLINE)
                && actor.is(Roles.READER)
                && actor.id().equals(payment.payerId());
    }

    private PaymentView view(Payment payment) {
        return PaymentViews.of(payment, clock.instant(), policies.payments().zone());
    }
}
