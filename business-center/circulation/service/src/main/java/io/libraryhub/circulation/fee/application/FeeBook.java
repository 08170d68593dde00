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

    /**
     * Makes the charge of a cause come to an amount: charges it, adds what it grew by, or gives up what is too much. What
     * staff waived stays waived. So a fee may grow while its cause lasts, and is never counted twice.
     */
    public void bringTo(ReaderId reader, String type, Cause cause, Money due, Actor by, Instant now) {
        if (charge(reader, type, cause, due, "", by, now).isPresent()) {
            return;
        }
        if (due.fen() == 0 && fees.ofCause(cause.key()).isEmpty()) {
            return;
        }
        fees.lock(reader);
        Charge charge = fees.ofCause(cause.key()).orElseThrow();
        long more = due.fen() - charge.amount().fen() + fees.recalculated(charge.id());
        if (more > 0) {
            add(charge, more, by, now);
        } else if (more < 0 && charge.claimed() > 0) {
            waive(charge, Math.min(-more, charge.claimed()), FeeEntry.RECALCULATED, by, now);
        }
    }

    /** What a cause costs more than before. The account must be locked. */
    private void add(Charge charge, long fen, Actor by, Instant now) {
        fees.book(entry(charge, FeeEntry.CHARGE, fen, null, "", by, now));
        journal.tell(new FeeCharged(charge.id().toString(), charge.readerId().toString(), charge.type(), fen), now);
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
