package io.libraryhub.signals.pressure;

import java.time.Instant;

/** A title of which the ledger said another balance than had been added up: a row of the warehouse. */
public class BalanceDrift {
    public long titleId;
    /** Until when the ledger's balance holds everything. */
    public Instant asOf = Instant.EPOCH;
    /** Holds that wait, by the ledger. */
    public int ledger;
    /** Of these, not known before. */
    public int missing;
    /** Known before, and not of these. */
    public int surplus;

    static BalanceDrift of(PressureAct balance, int missing, int surplus) {
        BalanceDrift drift = new BalanceDrift();
        drift.titleId = balance.titleId;
        drift.asOf = Instant.ofEpochMilli(balance.at);
        drift.ledger = balance.quantity;
        drift.missing = missing;
        drift.surplus = surplus;
        return drift;
    }
}
