package io.libraryhub.kernel.accounts;

import java.time.Instant;
import java.util.List;

/** Each service answers for itself: found in Dubbo under its process name as group. */
public interface AccountsApi {
    /** Per type of domain event: what the business tables say happened, and what was published, since a time. */
    List<LedgerLine> ledger(Instant since);

    /** How long signals took to be written back, measured in this service since a time. */
    WriteBack writeBack(Instant since);
}
