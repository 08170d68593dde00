package io.libraryhub.bench.chaos;

import io.libraryhub.demo.city.Accounts;

/**
 * What the books say went wrong.
 *
 * @param lost events of the ledgers that were not published, not counted or not stored
 * @param countedTwice more counted or stored than the ledgers know
 */
record Damage(long lost, long countedTwice) {
    static Damage of(Accounts accounts) {
        long lost = 0;
        long twice = 0;
        for (Accounts.Line line : accounts.lines().values()) {
            lost += Math.max(0, line.ledger() - Math.min(line.published(), Math.min(line.counted(), line.warehouse())));
            twice += Math.max(0, Math.max(line.counted(), line.warehouse()) - line.ledger());
        }
        return new Damage(lost, twice);
    }
}
