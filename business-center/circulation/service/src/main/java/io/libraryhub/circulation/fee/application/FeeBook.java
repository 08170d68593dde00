package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.fee.domain.Cause;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.FeeEntry;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.FeeCharged;
import io.libraryhub.messages.FeeRefunded;
import io.libraryhub.messages.FeeWaived;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes into the readers' accounts and tells what it wrote. A transaction must run. */
@Service
public class FeeBook {
    private final Fees fees;
    private final Journal journal;
    private final Ids ids;

    public FeeBook(Fees fees, Journal journal, Ids ids) {
        this.fees = fees;
        this.journal = journal;
        this.ids = ids;
    }

    /** Charges a cause; empty when it costs nothing or was charged before. */
    public Optional<Charge> charge(
            ReaderId reader, String type, Cause cause, Money amount, String note, Actor by, Instant now) {
        if (amount.fen() == 0) {
            return Optional.empty();
        }
        fees.lock(reader);
        Charge charge = Charge.of(new ChargeId(ids.next()), reader, type, cause, amount, note, now);
        if (!fees.charge(charge, entry(charge, FeeEntry.CHARGE, amount.fen(), null, note, by, now))) {
            return Optional.empty();
        }
        journal.tell(new FeeCharged(charge.id().toString(), reader.toString(), type, amount.fen()), now);
        return Optional.of(charge);
    }

    /** Gives up a part of a claim. The account must be locked. */
    public Charge waive(Charge charge, long fen, String reason, Actor by, Instant now) {
        FeeEntry entry = entry(charge, FeeEntry.WAIVER, -fen, null, reason, by, now);
        fees.book(entry);
        journal.tell(new FeeWaived(charge.id().toString(), charge.readerId().toString(), charge.type(), fen), now);
        return charge.with(entry);
    }

    /** Pays out. The account must be locked. */
    public Charge refund(Charge charge, long fen, String reason, Actor by, Instant now) {
        FeeEntry entry = entry(charge, FeeEntry.REFUND, fen, null, reason, by, now);
        fees.book(entry);
        journal.tell(new FeeRefunded(charge.id().toString(), charge.readerId().toString(), charge.type(), fen), now);
        return charge.with(entry);
    }

    /** A part of a payment; the payment itself is told of by whoever took it. The account must be locked. */
    public Charge pay(Charge charge, long fen, PaymentId payment, Actor by, Instant now) {
        FeeEntry entry = entry(charge, FeeEntry.PAYMENT, -fen, payment, "", by, now);
        fees.book(entry);
        return charge.with(entry);
    }

    private FeeEntry entry(
            Charge charge, String kind, long fen, @Nullable PaymentId payment, String reason, Actor by, Instant now) {
        return new FeeEntry(ids.next(), charge.id(), charge.readerId(), kind, fen, payment, reason, by, now);
    }
}
