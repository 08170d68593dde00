package io.libraryhub.circulation.offline.application;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.OfflineAct;
import io.libraryhub.circulation.api.OfflineOutcome;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.application.CheckInItem;
import io.libraryhub.circulation.loan.application.CheckOutItem;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.offline.domain.OfflinePolicy;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Carries out an act of a desk that was cut off, by the rules of any desk and as of when it happened. The outcome is
 * noted before the next act of that desk is looked at. A refusal at a desk is forgotten, so that another try may succeed;
 * here it must not be: a loan that was refused would otherwise be opened when the list is sent again after the copy came
 * back.
 */
@Service
public class SettleOffline {
    /** Leaves room for {@link #OUTCOME} in the number of a request. */
    public static final int LONGEST_ID = 56;

    private static final String OUTCOME = ":outcome";
    private static final String OPERATION = "offline.settle";
    private static final String CHANNEL = "desk";
    /** Refusals that are about the act. Any other says that it cannot be judged now. */
    private static final Set<String> CONFLICTS = Set.of(Kinds.RULE, Kinds.NOT_FOUND, Kinds.INVALID);

    private final CheckOutItem checkOut;
    private final CheckInItem checkIn;
    private final TakeInCopy takeIn;
    private final Loans loans;
    private final Transactions transactions;
    private final OfflinePolicy policy;
    private final Clock clock;

    public SettleOffline(
            CheckOutItem checkOut,
            CheckInItem checkIn,
            TakeInCopy takeIn,
            Loans loans,
            Transactions transactions,
            OfflinePolicy policy,
            Clock clock) {
        this.checkOut = checkOut;
        this.checkIn = checkIn;
        this.takeIn = takeIn;
        this.loans = loans;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    public Reply<OfflineOutcome> handle(OfflineAct act) {
        if (!Permit.desk(act.actor())) {
            return Permit.denied();
        }
        return noted(act, Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND)))
                .fold(Reply::done, none -> none.kind().equals(Kinds.NOT_FOUND) ? settle(act) : again(none));
    }

    private Reply<OfflineOutcome> settle(OfflineAct act) {
        return judged(act).fold(outcome -> noted(act, Reply.done(outcome)), SettleOffline::again);
    }

    /** What is noted of the act; where nothing is, what is to be noted. A refusal is not noted. */
    private Reply<OfflineOutcome> noted(OfflineAct act, Reply<OfflineOutcome> otherwise) {
        return transactions.once(act.requestId() + OUTCOME, OPERATION, act, OfflineOutcome.class, () -> otherwise);
    }

    private Reply<OfflineOutcome> judged(OfflineAct act) {
        Optional<Reason> objection = objection(act);
        if (objection.isPresent()) {
            return Reply.done(conflict(List.of(objection.get())));
        }
        Reply<OfflineOutcome> done = act.kind().equals(OfflineAct.CHECK_OUT) ? lend(act) : takeBack(act);
        return done.fold(
                Reply::done,
                refused ->
                        CONFLICTS.contains(refused.kind()) ? Reply.done(conflict(refused.reasons())) : again(refused));
    }

    private Reply<OfflineOutcome> lend(OfflineAct act) {
        Reply<LoanView> opened = checkOut.handle(
                new CheckOut(act.requestId(), act.actor(), act.cardNo(), null, act.barcode(), act.branch(), CHANNEL),
                act.at());
        return opened.map(loan -> new OfflineOutcome(OfflineOutcome.APPLIED, List.of(), loan, null));
    }

    private Reply<OfflineOutcome> takeBack(OfflineAct act) {
        Instant at = act.at().isAfter(clock.instant()) ? null : act.at();
        Reply<CheckInResult> back =
                checkIn.handle(new CheckIn(act.requestId(), act.actor(), act.barcode(), act.branch(), CHANNEL, at));
        return back.map(result -> new OfflineOutcome(OfflineOutcome.APPLIED, List.of(), null, result));
    }

    /** What speaks against it before the rules are asked. */
    private Optional<Reason> objection(OfflineAct act) {
        if (!policy.takes(act.at(), clock.instant())) {
            return Optional.of(Reason.of(CirculationCodes.OFFLINE_TIME, "at", act.at()));
        }
        return act.kind().equals(OfflineAct.CHECK_IN) && lentSince(act.barcode(), act.at())
                ? Optional.of(Reason.of(CirculationCodes.LENT_AGAIN_SINCE))
                : Optional.empty();
    }

    /** Another desk has seen the copy come back and lent it again: that loan is not the one that ended here. */
    private boolean lentSince(String barcode, Instant at) {
        return takeIn.byBarcode(barcode)
                .map(copy -> {
                    OpenLoan open = loans.checkInFacts(copy.id()).loan();
                    return open != null && open.openedAt().isAfter(at);
                })
                .orElse(false);
    }

    private static OfflineOutcome conflict(List<Reason> reasons) {
        return new OfflineOutcome(OfflineOutcome.CONFLICT, reasons, null, null);
    }

    private static <T> Reply<T> again(Refused<?> refused) {
        return new Refused<>(refused.kind(), refused.reasons());
    }
}
