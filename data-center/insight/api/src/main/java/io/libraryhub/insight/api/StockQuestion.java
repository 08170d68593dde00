package io.libraryhub.insight.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of all who wait under other rules.
 *
 * @param ratios readers to a copy to try, 1 to 10 of them, each 0.1 to 100
 * @param cycleDays from one loan of a copy to its next, 1 to 365; null: each title's own where it is
 *     known, else by policy
 * @param leadDays until copies bought now can be lent, 0 to 365; null: by policy
 * @param price of a copy, 1 fen to 1,000,000 yuan
 */
public record StockQuestion(List<Double> ratios, @Nullable Double cycleDays, @Nullable Double leadDays, Money price)
        implements Serializable {
    public StockQuestion {
        ratios = ratios == null ? List.of() : List.copyOf(ratios);
    }
}
