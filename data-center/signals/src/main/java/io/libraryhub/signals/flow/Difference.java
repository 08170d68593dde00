package io.libraryhub.signals.flow;

import java.time.Instant;

/**
 * By how much the ledger's balance was another than what had been added up.
 *
 * @param missing what the ledger lists and was not known
 * @param surplus what was known and the ledger does not list
 */
public record Difference(int missing, int surplus) {
    public static final Difference NONE = new Difference(0, 0);

    public boolean isNone() {
        return missing == 0 && surplus == 0;
    }

    /** Things more than before, when each of them counts one. */
    public int growth() {
        return missing - surplus;
    }

    /**
     * The row that says so.
     *
     * @param asOf until when the balance holds everything: UTC, milliseconds
     * @param localDay on which it was told, counted from 1970-01-01
     */
    public TitleDrift of(long titleId, String kind, long asOf, int localDay, int ledger) {
        TitleDrift drift = new TitleDrift();
        drift.titleId = titleId;
        drift.kind = kind;
        drift.asOf = Instant.ofEpochMilli(asOf);
        drift.localDay = localDay;
        drift.ledger = ledger;
        drift.missing = missing;
        drift.surplus = surplus;
        return drift;
    }
}
