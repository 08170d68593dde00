package io.libraryhub.circulation.fee.domain;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;

/**
 * What a reader owes for one cause, and what became of it.
 *
 * @param type a word of {@link FeeTypes}
 * @param note for the reader, from staff; empty when there is nothing to say
 * @param waived what the library does not claim any more, paid or not
 * @param refunded what was paid out again
 */
public record Charge(
        ChargeId id,
        ReaderId readerId,
        String type,
        Cause cause,
        Money amount,
        Money paid,
        Money waived,
        Money refunded,
        String note,
        Instant chargedAt) {

    public static Charge of(
            ChargeId id, ReaderId reader, String type, Cause cause, Money amount, String note, Instant now) {
        return new Charge(id, reader, type, cause, amount, Money.ZERO, Money.ZERO, Money.ZERO, note, now);
    }

    /** In fen: what is still owed; negative: what the library owes the reader for it. */
    public long open() {
        return amount.fen() - paid.fen() - waived.fen() + refunded.fen();
    }

    /** In fen: what can still be waived. */
    public long claimed() {
        return amount.fen() - waived.fen();
    }

    /** The charge after an entry of its own. */
    public Charge with(FeeEntry entry) {
        long fen = Math.abs(entry.fen());
        return new Charge(
                id,
                readerId,
                type,
                cause,
                entry.is(FeeEntry.CHARGE) ? new Money(amount.fen() + fen) : amount,
                entry.is(FeeEntry.PAYMENT) ? new Money(paid.fen() + fen) : paid,
                entry.is(FeeEntry.WAIVER) ? new Money(waived.fen() + fen) : waived,
                entry.is(FeeEntry.REFUND) ? new Money(refunded.fen() + fen) : refunded,
                note,
                chargedAt);
    }
}
