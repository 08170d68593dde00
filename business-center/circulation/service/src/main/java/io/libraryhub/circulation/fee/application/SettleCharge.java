package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.RefundFee;
import io.libraryhub.circulation.api.WaiveFee;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** Staff give up a claim, or pay out what is owed to a reader. */
@Service
public class SettleCharge {
    private final Fees fees;
    private final FeeBook book;
    private final Transactions transactions;
    private final Clock clock;

    public SettleCharge(Fees fees, FeeBook book, Transactions transactions, Clock clock) {
        this.fees = fees;
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<FeeView> waive(WaiveFee command) {
        long fen = command.amount().fen();
        return settle(
                command.actor(),
                command.chargeId(),
                command.requestId(),
                "fee.waive",
                command,
                (charge, now) -> fen > charge.claimed()
                        ? tooMuch(CirculationCodes.WAIVER_TOO_MUCH, "claimed", charge.claimed())
                        : done(book.waive(charge, fen, command.reason(), command.actor(), now)));
    }

    public Reply<FeeView> refund(RefundFee command) {
        long fen = command.amount().fen();
        return settle(
                command.actor(),
                command.chargeId(),
                command.requestId(),
                "fee.refund",
                command,
                (charge, now) -> fen > -charge.open()
                        ? tooMuch(CirculationCodes.REFUND_TOO_MUCH, "credit", Math.max(0, -charge.open()))
                        : done(book.refund(charge, fen, command.reason(), command.actor(), now)));
    }

    private Reply<FeeView> settle(
            Actor actor,
            ChargeId id,
            String requestId,
            String operation,
            Object command,
            BiFunction<Charge, Instant, Reply<FeeView>> work) {
        if (!actor.is(Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN)) {
            return Permit.denied();
        }
        Optional<Charge> known = fees.find(id);
        if (known.isEmpty()) {
            return Missing.reply("charge");
        }
        return transactions.once(requestId, operation, command, FeeView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            fees.lock(known.get().readerId());
            return work.apply(fees.find(id).orElseThrow(), now);
        });
    }

    private static Reply<FeeView> done(Charge charge) {
        return Reply.done(FeeViews.of(charge, null));
    }

    private static Reply<FeeView> tooMuch(String code, String detail, long fen) {
        return Reply.refused(Kinds.RULE, Reason.of(code, detail, fen));
    }
}
