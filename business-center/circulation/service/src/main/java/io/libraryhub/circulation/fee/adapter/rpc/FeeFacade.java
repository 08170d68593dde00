package io.libraryhub.circulation.fee.adapter.rpc;

import io.libraryhub.circulation.api.ChargeFee;
import io.libraryhub.circulation.api.FeeAccountView;
import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.OwedView;
import io.libraryhub.circulation.api.PayFees;
import io.libraryhub.circulation.api.PaymentCallback;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.api.ReceiptView;
import io.libraryhub.circulation.api.RefundFee;
import io.libraryhub.circulation.api.StartPayment;
import io.libraryhub.circulation.api.WaiveFee;
import io.libraryhub.circulation.fee.application.ChargeByHand;
import io.libraryhub.circulation.fee.application.FeeQueries;
import io.libraryhub.circulation.fee.application.SettleCharge;
import io.libraryhub.circulation.fee.domain.FeeTypes;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.payment.application.PayAtDesk;
import io.libraryhub.circulation.payment.application.PayOnline;
import io.libraryhub.circulation.payment.application.PaymentQueries;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.util.Set;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Fees over Dubbo. */
@DubboService
public class FeeFacade implements FeeApi {
    private static final Set<String> METHODS = Set.of("cash", "card");
    private static final Set<String> PAYERS = Set.of("self", "proxy");
    private static final Set<String> OUTCOMES = Set.of("paid", "failed");
    private static final int NOTE = 200;

    private final ChargeByHand chargeByHand;
    private final SettleCharge settle;
    private final PayAtDesk payAtDesk;
    private final PayOnline payOnline;
    private final FeeQueries fees;
    private final PaymentQueries payments;

    public FeeFacade(
            ChargeByHand chargeByHand,
            SettleCharge settle,
            PayAtDesk payAtDesk,
            PayOnline payOnline,
            FeeQueries fees,
            PaymentQueries payments) {
        this.chargeByHand = chargeByHand;
        this.settle = settle;
        this.payAtDesk = payAtDesk;
        this.payOnline = payOnline;
        this.fees = fees;
        this.payments = payments;
    }

    @Override
    public Reply<FeeAccountView> account(Actor actor, ReaderId reader, boolean openOnly, int page, int size) {
        return Input.page(actor, page, size)
                .given("reader", reader)
                .then(() -> fees.account(actor, reader, openOnly, page, size));
    }

    @Override
    public Reply<OwedView> owed(Actor actor, String cardNo) {
        return Input.question().given("actor", actor).code("cardNo", cardNo).then(() -> fees.owed(actor, cardNo));
    }

    @Override
    public Reply<FeeView> charge(ChargeFee command) {
        return Input.command(command.requestId(), command.actor())
                .given("readerId", command.readerId())
                .check(command.type() != null && FeeTypes.BY_HAND.contains(command.type()), "type", "unknown")
                .amount("amount", command.amount())
                .check(command.note() != null && command.note().length() <= NOTE, "note", "too long")
                .then(() -> chargeByHand.handle(command));
    }

    @Override
    public Reply<FeeView> waive(WaiveFee command) {
        return Input.command(command.requestId(), command.actor())
                .given("chargeId", command.chargeId())
                .amount("amount", command.amount())
                .text("reason", command.reason(), NOTE)
                .then(() -> settle.waive(command));
    }

    @Override
    public Reply<FeeView> refund(RefundFee command) {
        return Input.command(command.requestId(), command.actor())
                .given("chargeId", command.chargeId())
                .amount("amount", command.amount())
                .text("reason", command.reason(), NOTE)
                .then(() -> settle.refund(command));
    }

    @Override
    public Reply<PaymentView> pay(PayFees command) {
        Input input = Input.command(command.requestId(), command.actor())
                .amount("amount", command.amount())
                .check(command.charges().size() <= FeeQueries.MOST, "charges", "too many")
                .check(command.method() != null && METHODS.contains(command.method()), "method", "unknown")
                .check(command.payer() != null && PAYERS.contains(command.payer()), "payer", "unknown");
        return whose(input, command.readerId(), command.cardNo()).then(() -> payAtDesk.handle(command));
    }

    @Override
    public Reply<PaymentView> startPayment(StartPayment command) {
        Input input = Input.command(command.requestId(), command.actor())
                .amount("amount", command.amount())
                .check(command.charges().size() <= FeeQueries.MOST, "charges", "too many");
        return whose(input, command.readerId(), command.cardNo()).then(() -> payOnline.start(command));
    }

    @Override
    public Reply<PaymentView> payment(Actor actor, PaymentId payment) {
        return Input.question()
                .given("actor", actor)
                .given("payment", payment)
                .then(() -> payments.payment(actor, payment));
    }

    @Override
    public Reply<ReceiptView> receipt(Actor actor, PaymentId payment) {
        return Input.question()
                .given("actor", actor)
                .given("payment", payment)
                .then(() -> payments.receipt(actor, payment));
    }

    @Override
    public Reply<PaymentView> paymentCallback(PaymentCallback callback) {
        return Input.question()
                .given("paymentId", callback.paymentId())
                .text("providerRef", callback.providerRef(), 64)
                .check(callback.outcome() != null && OUTCOMES.contains(callback.outcome()), "outcome", "unknown")
                .amount("amount", callback.amount())
                .text("signature", callback.signature(), 200)
                .then(() -> payOnline.hear(callback));
    }

    private static Input whose(Input input, @Nullable ReaderId reader, @Nullable String cardNo) {
        return reader == null
                ? input.code("cardNo", cardNo)
                : input.check(cardNo == null, "cardNo", "either the card or the reader");
    }
}
