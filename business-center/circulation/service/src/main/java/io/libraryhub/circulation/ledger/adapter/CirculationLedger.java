package io.libraryhub.circulation.ledger.adapter;

import io.libraryhub.kit.accounts.LedgerSource;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRenewed;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened as the business rows have it, counted without a look at the outbox. */
@Component
class CirculationLedger implements LedgerSource {
    private static final Map<String, String> SQL = Map.of(
            LoanOpened.TYPE, "SELECT COUNT(*) FROM loan WHERE opened_at >= ?",
            LoanRenewed.TYPE, "SELECT COUNT(*) FROM renewal WHERE renewed_at >= ?",
            LoanClosed.TYPE, "SELECT COUNT(*) FROM loan WHERE closed_at >= ?",
            HoldPlaced.TYPE, "SELECT COUNT(*) FROM hold WHERE placed_at >= ?",
            HoldReady.TYPE, "SELECT COUNT(*) FROM hold WHERE ready_at >= ?",
            HoldFilled.TYPE, "SELECT COUNT(*) FROM hold WHERE ended_at >= ? AND state = 'filled'",
            HoldCancelled.TYPE, "SELECT COUNT(*) FROM hold WHERE ended_at >= ? AND state = 'cancelled'",
            HoldExpired.TYPE, "SELECT COUNT(*) FROM hold WHERE ended_at >= ? AND state = 'expired'");

    @Override
    public Map<String, String> sqlByType() {
        return SQL;
    }
}
