package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase policy says.
 *
 * @param promise {@link #WAIT} or {@link #RATIO}
 * @param waitDays longest wait promised, 1 to 730; with {@link #WAIT}
 * @param holdsPerCopy readers to a copy, 0.1 to 100; with {@link #RATIO}
 * @param keep a proposal closes below this share of the ratio, 0.1 to 1 (F10)
 * @param turnoverFloor loans per copy and horizon below which nothing is bought, 0 to 100 (F11)
 * @param cycleDays from one loan of a copy to its next, 1 to 365
 * @param leadDays from a decision to a copy that can be lent, 0 to 365
 * @param horizonDays how far a purchase is judged, more than {@code leadDays}, to 730
 * @param price of a copy where nothing better is known; null: as configured for its class
 * @param processing of a copy
 * @param resale of a copy that nobody needs any more
 * @param readerDay worth of one day that one reader waits less (F6)
 * @param loan worth of one loan more (F6)
 */
public record PurchaseTerms(
        String promise,
        @Nullable Integer waitDays,
        @Nullable Double holdsPerCopy,
        double keep,
        double turnoverFloor,
        double cycleDays,
        int leadDays,
        int horizonDays,
        @Nullable Money price,
        Money processing,
        Money resale,
        Money readerDay,
        Money loan)
        implements Serializable {
    public static final String WAIT = "wait";
    public static final String RATIO = "ratio";
}
