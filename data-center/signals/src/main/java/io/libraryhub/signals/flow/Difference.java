package io.libraryhub.signals.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * By which things the ledger's balance was another than what had been added up.
 *
 * @param missing what the ledger lists and was not known
 * @param surplus what was known and the ledger does not list, with what was known of it: above 0
 */
public record Difference(List<Long> missing, Map<Long, Long> surplus) {
    public boolean isNone() {
        return missing.isEmpty() && surplus.isEmpty();
    }

    /** How many things. */
    public int size() {
        return missing.size() + surplus.size();
    }

    /** Things more than before, when each of them counts one. */
    public int growth() {
        return missing.size() - surplus.size();
    }

    /**
     * The row that says so.
     *
     * @param asOf until when the balance that says it holds everything: UTC, milliseconds
     * @param localDay on which it was told, counted from 1970-01-01
     */
    public TitleDrift of(long titleId, String kind, long asOf, int localDay, int ledger) {
        TitleDrift drift = new TitleDrift();
        drift.titleId = titleId;
        drift.kind = kind;
        drift.asOf = Instant.ofEpochMilli(asOf);
        drift.localDay = localDay;
        drift.ledger = ledger;
        drift.missing = missing.size();
        drift.surplus = surplus.size();
        return drift;
    }
}
