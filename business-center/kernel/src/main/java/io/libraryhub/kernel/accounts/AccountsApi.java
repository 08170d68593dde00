package io.libraryhub.kernel.accounts;

import io.libraryhub.kernel.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Each service answers for itself: found in Dubbo under its process name as group. */
public interface AccountsApi {
    /** The longest span of days that may be asked for. */
    int MOST_DAYS = 31;

    /** Per type of domain event: what the business tables say happened, and what was published, since a time. */
    List<LedgerLine> ledger(Instant since);

    /**
     * The same for each local day of a span, counted at one moment, so that days add up while the service works.
     *
     * @param until exclusive; at most {@value #MOST_DAYS} days after {@code from}
     * @param zone IANA name of the zone whose days are meant
     */
    List<LedgerDay> days(LocalDate from, LocalDate until, String zone);

    /**
     * Publishes events again that somebody downstream has lost: managers, admins and programs. Refused NOT_ALLOWED to
     * others, INVALID when the span is empty.
     */
    Reply<Replayed> replay(ReplayEvents command);

    /** How long signals took to be written back, measured in this service since a time. */
    WriteBack writeBack(Instant since);
}
