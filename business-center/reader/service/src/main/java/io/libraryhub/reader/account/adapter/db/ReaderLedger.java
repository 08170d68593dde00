package io.libraryhub.reader.account.adapter.db;

import io.libraryhub.kit.accounts.LedgerSource;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.ReaderRegistered;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the tables of this service say happened. */
@Component
class ReaderLedger implements LedgerSource {
    @Override
    public Map<String, String> sqlByType() {
        return Map.of(
                ReaderRegistered.TYPE, "SELECT COUNT(*) FROM reader WHERE registered_at >= ?",
                CardIssued.TYPE, "SELECT COUNT(*) FROM card WHERE issued_at >= ?",
                ConsentChanged.TYPE, "SELECT COUNT(*) FROM consent_change WHERE changed_at >= ?");
    }
}
