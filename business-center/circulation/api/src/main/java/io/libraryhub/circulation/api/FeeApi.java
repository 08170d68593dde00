package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;

/** Fees 费用 and their payment, exact to the fen. */
public interface FeeApi {
    /** A reader's account, newest charges first. The reader himself, librarian, admin. */
    Reply<FeeAccountView> account(Actor actor, ReaderId reader, boolean openOnly, int page, int size);

    /** What a card owes in all: every reader may ask, in order to pay for somebody. */
    Reply<OwedView> owed(Actor actor, String cardNo);

    /** Librarian, admin. */
    Reply<FeeView> charge(ChargeFee command);

    /** Librarian, manager, admin. */
    Reply<FeeView> waive(WaiveFee command);

    /** Librarian, manager, admin. */
    Reply<FeeView> refund(RefundFee command);

    /** At a desk: librarian, device, admin. */
    Reply<PaymentView> pay(PayFees command);

    /** Online: every reader. The answer's {@code payToken} opens the provider's page. */
    Reply<PaymentView> startPayment(StartPayment command);

    /** Whoever pays or is paid for, librarian, admin. */
    Reply<PaymentView> payment(Actor actor, PaymentId payment);

    /** Whoever pays or is paid for, librarian, admin; refused until it is paid. */
    Reply<ReceiptView> receipt(Actor actor, PaymentId payment);

    /** From the provider: whoever holds its key. */
    Reply<PaymentView> paymentCallback(PaymentCallback callback);
}
