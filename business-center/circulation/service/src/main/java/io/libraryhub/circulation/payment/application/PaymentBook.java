package io.libraryhub.circulation.payment.application;

import io.libraryhub.circulation.fee.application.FeeBook;
import io.libraryhub.circulation.fee.application.FeeQueries;
import io.libraryhub.circulation.fee.domain.Allocation;
import io.libraryhub.circulation.fee.domain.Allocation.Share;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.payment.domain.Payment;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.messages.FeePaid;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Books the money of a payment, every fen of it. The account must be locked, and a transaction must run. */
@Service
public class PaymentBook {
    private final Fees fees;
    private final FeeBook book;
    private final Journal journal;

    public PaymentBook(Fees fees, FeeBook book, Journal journal) {
        this.fees = fees;
        this.book = book;
        this.journal = journal;
    }

    /**
     * First what the payer chose, then whatever else is owed, oldest first; what is left then stays on the charge chosen
     * last, where the library owes it to the reader.
     */
    void book(Payment paid, Actor by, Instant now) {
        long left = paid.amount().fen();
        for (List<ChargeId> chosen : List.of(paid.charges(), List.<ChargeId>of())) {
            List<Charge> owed = fees.owed(paid.readerId(), FeeQueries.MOST);
            for (Share share : Allocation.of(left, owed, chosen)) {
                book.pay(fees.find(share.charge()).orElseThrow(), share.fen(), paid.id(), by, now);
                left -= share.fen();
            }
        }
        if (left > 0) {
            ChargeId last = paid.charges().get(paid.charges().size() - 1);
            book.pay(fees.find(last).orElseThrow(), left, paid.id(), by, now);
        }
        journal.tell(
                new FeePaid(
                        paid.id().toString(),
                        paid.readerId().toString(),
                        paid.method(),
                        paid.amount().fen()),
                now);
    }
}
