package io.libraryhub.bench.chaos;

import io.libraryhub.demo.city.Accounts;
import java.util.stream.LongStream;

/**
 * What the books say went wrong.
 *
 * @param lost events of the ledgers that were not published, not counted, not stored, or that answers do not tell of
 * @param countedTwice more counted, stored or told than the ledgers know
 */
record Damage(long lost, long countedTwice) {
    static Damage of(Accounts accounts) {
        long lost = 0;
        long twice = 0;
        for (Accounts.Line line : accounts.lines().values()) {
            long served = line.served() == null ? line.warehouse() : line.served();
            lost += Math.max(
                    0,
                    line.ledger()
                            - LongStream.of(line.published(), line.counted(), line.warehouse(), served)
                                    .min()
                                    .orElseThrow());
            twice += Math.max(
                    0,
                    LongStream.of(line.counted(), line.warehouse(), served)
                                    .max()
                                    .orElseThrow()
                            - line.ledger());
        }
        return new Damage(lost, twice);
    }
}
