package io.libraryhub.circulation.ledger.adapter;

import io.libraryhub.kit.accounts.LedgerSource;
import io.libraryhub.messages.FeeCharged;
import io.libraryhub.messages.FeePaid;
import io.libraryhub.messages.FeeRefunded;
import io.libraryhub.messages.FeeWaived;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.ItemUsed;
import io.libraryhub.messages.ItemWithheld;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanLost;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRecalled;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.messages.LoanVoided;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened as the business rows have it, counted without a look at the outbox. */
@Component
public class CirculationLedger implements LedgerSource {
    private static final Map<String, String> SQL = Map.ofEntries(
            Map.entry(LoanOpened.TYPE, "SELECT COUNT(*) FROM loan WHERE opened_at >= ?"),
            Map.entry(LoanRenewed.TYPE, "SELECT COUNT(*) FROM renewal WHERE renewed_at >= ?"),
            Map.entry(LoanRecalled.TYPE, "SELECT COUNT(*) FROM loan WHERE recalled_at >= ?"),
            Map.entry(
                    LoanClosed.TYPE,
                    "SELECT COUNT(*) FROM loan l WHERE closed_at >= ? AND NOT EXISTS"
                            + " (SELECT 1 FROM loan_mark m WHERE m.loan_id = l.loan_id AND m.mark = 'lost')"),
            Map.entry(LoanLost.TYPE, "SELECT COUNT(*) FROM loan_mark WHERE marked_at >= ? AND mark = 'lost'"),
            Map.entry(LoanVoided.TYPE, "SELECT COUNT(*) FROM loan_mark WHERE marked_at >= ? AND mark = 'voided'"),
            Map.entry(HoldPlaced.TYPE, "SELECT COUNT(*) FROM hold WHERE placed_at >= ?"),
            // A copy that went out of service on the hold shelf was ready, and its reader waits again.
            Map.entry(
                    HoldReady.TYPE,
                    "SELECT COUNT(*) FROM (SELECT ready_at FROM hold UNION ALL SELECT hold_ready_at FROM withholding)"
                            + " AS ready WHERE ready_at >= ?"),
            Map.entry(ItemWithheld.TYPE, "SELECT COUNT(*) FROM withholding WHERE noted_at >= ?"),
            Map.entry(ItemUsed.TYPE, "SELECT COUNT(*) FROM house_use WHERE used_at >= ?"),
            Map.entry(HoldFilled.TYPE, "SELECT COUNT(*) FROM hold WHERE ended_at >= ? AND state = 'filled'"),
            Map.entry(HoldCancelled.TYPE, "SELECT COUNT(*) FROM hold WHERE ended_at >= ? AND state = 'cancelled'"),
            Map.entry(HoldExpired.TYPE, "SELECT COUNT(*) FROM hold WHERE ended_at >= ? AND state = 'expired'"),
            Map.entry(FeeCharged.TYPE, "SELECT COUNT(*) FROM fee_entry WHERE booked_at >= ? AND kind = 'charge'"),
            Map.entry(FeePaid.TYPE, "SELECT COUNT(*) FROM fee_payment WHERE paid_at >= ?"),
            Map.entry(FeeWaived.TYPE, "SELECT COUNT(*) FROM fee_entry WHERE booked_at >= ? AND kind = 'waiver'"),
            Map.entry(FeeRefunded.TYPE, "SELECT COUNT(*) FROM fee_entry WHERE booked_at >= ? AND kind = 'refund'"));

    @Override
    public Map<String, String> sqlByType() {
        return SQL;
    }
}
