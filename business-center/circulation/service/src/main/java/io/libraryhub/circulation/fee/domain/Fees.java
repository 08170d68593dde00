package io.libraryhub.circulation.fee.domain;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the readers. Whoever changes one locks it first; where a title is locked too, the title comes before
 * the account.
 */
public interface Fees {
    /** Opens the account if need be, waits for it and keeps it until the transaction ends. */
    Account lock(ReaderId reader);

    /** As it stands, without a lock; nothing owed when there is no account. */
    Account account(ReaderId reader);

    /** Writes a charge and its entry; false when its cause was charged before. The account must be locked. */
    boolean charge(Charge charge, FeeEntry entry);

    /** Writes an entry of a charge, and both sums with it. The account must be locked. */
    void book(FeeEntry entry);

    Optional<Charge> find(ChargeId id);

    /** Charges on which something is owed, oldest first; at most so many. */
    List<Charge> owed(ReaderId reader, int atMost);

    /** @param key as of a {@link Cause} */
    Optional<Charge> ofCause(String key);

    /** In fen: what the rule itself took back of a charge, as {@link FeeEntry#RECALCULATED}. */
    long recalculated(ChargeId charge);

    List<Charge> ofLoan(LoanId loan);

    /** The entries that a payment was booked with. */
    List<FeeEntry> ofPayment(PaymentId payment);

    /** Writes that a reader borrows nothing for a while; false when the cause was counted before. Account locked. */
    boolean suspend(Suspension suspension);

    /**
     * @param balance in fen: the sum of all entries
     * @param suspendedUntil the reader borrows nothing until then; null when never suspended
     */
    record Account(ReaderId reader, long balance, @Nullable Instant suspendedUntil) {
        /** When a suspension that comes now begins: after the one that runs. */
        public Instant free(Instant now) {
            return suspendedUntil != null && suspendedUntil.isAfter(now) ? suspendedUntil : now;
        }
    }

    /** @param cause as of a {@link Cause} */
    record Suspension(Cause cause, ReaderId reader, int days, Instant until, Instant at) {}
}
