package io.libraryhub.kit.accounts;

import java.util.Map;

/** A bean of this kind tells how a service counts in its business tables what its domain events say happened. */
public interface LedgerSource {
    /**
     * SQL by CloudEvents type: one count, with one parameter, the time from which on to count ({@code DATETIME(3)} UTC).
     * A type without SQL is counted from the outbox.
     */
    Map<String, String> sqlByType();
}
