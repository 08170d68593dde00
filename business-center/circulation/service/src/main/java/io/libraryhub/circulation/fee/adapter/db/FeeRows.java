package io.libraryhub.circulation.fee.adapter.db;

import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.fee.application.FeeViews;
import io.libraryhub.circulation.fee.domain.Cause;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.FeeEntry;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Id;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the books. */
final class FeeRows {
    private FeeRows() {}

    static @Nullable Long number(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    public record AccountRow(long readerId, long balanceFen, @Nullable Instant suspendedUntil) {
        Fees.Account account() {
            return new Fees.Account(new ReaderId(readerId), balanceFen, suspendedUntil);
        }
    }

    public record ChargeRow(
            long chargeId,
            long readerId,
            String type,
            String cause,
            @Nullable Long loanId,
            @Nullable Long itemId,
            @Nullable Long titleId,
            long amountFen,
            long paidFen,
            long waivedFen,
            long refundedFen,
            String note,
            Instant chargedAt) {

        static ChargeRow of(Charge charge) {
            Cause cause = charge.cause();
            return new ChargeRow(
                    charge.id().value(),
                    charge.readerId().value(),
                    charge.type(),
                    cause.key(),
                    number(cause.loan()),
                    number(cause.item()),
                    number(cause.title()),
                    charge.amount().fen(),
                    charge.paid().fen(),
                    charge.waived().fen(),
                    charge.refunded().fen(),
                    charge.note(),
                    charge.chargedAt());
        }

        Charge charge() {
            return new Charge(
                    new ChargeId(chargeId),
                    new ReaderId(readerId),
                    type,
                    new Cause(
                            cause,
                            loanId == null ? null : new LoanId(loanId),
                            itemId == null ? null : new ItemId(itemId),
                            titleId == null ? null : new TitleId(titleId)),
                    new Money(amountFen),
                    new Money(paidFen),
                    new Money(waivedFen),
                    new Money(refundedFen),
                    note,
                    chargedAt);
        }
    }

    public record EntryRow(
            long entryId,
            long chargeId,
            long readerId,
            String kind,
            long fen,
            @Nullable Long paymentId,
            String reason,
            String actorId,
            String actorRole,
            Instant bookedAt) {

        static EntryRow of(FeeEntry entry) {
            return new EntryRow(
                    entry.id(),
                    entry.chargeId().value(),
                    entry.readerId().value(),
                    entry.kind(),
                    entry.fen(),
                    number(entry.payment()),
                    entry.reason(),
                    entry.by().id(),
                    entry.by().role(),
                    entry.at());
        }

        FeeEntry entry() {
            return new FeeEntry(
                    entryId,
                    new ChargeId(chargeId),
                    new ReaderId(readerId),
                    kind,
                    fen,
                    paymentId == null ? null : new PaymentId(paymentId),
                    reason,
                    new Actor(actorId, actorRole, null),
                    bookedAt);
        }
    }

    public record LineRow(
            long chargeId,
            long readerId,
            String type,
            String cause,
            @Nullable Long loanId,
            @Nullable Long itemId,
            @Nullable Long titleId,
            long amountFen,
            long paidFen,
            long waivedFen,
            long refundedFen,
            String note,
            Instant chargedAt,
            @Nullable String title) {

        FeeView view() {
            Charge charge = new ChargeRow(
                            chargeId,
                            readerId,
                            type,
                            cause,
                            loanId,
                            itemId,
                            titleId,
                            amountFen,
                            paidFen,
                            waivedFen,
                            refundedFen,
                            note,
                            chargedAt)
                    .charge();
            return FeeViews.of(charge, title);
        }
    }
}
