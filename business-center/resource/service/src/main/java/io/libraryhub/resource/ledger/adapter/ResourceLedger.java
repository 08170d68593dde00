package io.libraryhub.resource.ledger.adapter;

import io.libraryhub.kit.accounts.LedgerSource;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.ProposalOpened;
import io.libraryhub.messages.TitleAdded;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the business tables say happened. Searches and marks leave no row of their own: the outbox counts them. */
@Component
class ResourceLedger implements LedgerSource {
    @Override
    public Map<String, String> sqlByType() {
        return Map.of(
                TitleAdded.TYPE, "SELECT COUNT(*) FROM title WHERE added_at >= ?",
                ItemAdded.TYPE, "SELECT COUNT(*) FROM item WHERE added_at >= ?",
                ProposalOpened.TYPE, "SELECT COUNT(*) FROM proposal WHERE opened_at >= ?",
                ProposalMoved.TYPE, "SELECT COUNT(*) FROM proposal_step WHERE from_state <> '' AND at >= ?");
    }
}
