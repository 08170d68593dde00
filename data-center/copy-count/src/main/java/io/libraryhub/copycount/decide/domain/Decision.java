package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.Forecast;
import io.libraryhub.copycount.whatif.domain.Situation;
import java.util.List;

/**
 * How many copies of a title to buy, and why.
 *
 * @param promised copies missing at delivery for the promise (F1 with the readers who will wait then, F7)
 * @param waitingAtDelivery readers who will wait when the order arrives, if nothing is bought
 * @param copies what each copy advised does, the first first; empty: buy none
 * @param asItIs the title's future with nothing bought
 * @param withAll the same with all copies advised
 */
public record Decision(
        Situation situation,
        Verdict verdict,
        int promised,
        double waitingAtDelivery,
        List<MarginalCopy> copies,
        Forecast asItIs,
        Forecast withAll) {
    public Decision {
        copies = List.copyOf(copies);
    }

    public int quantity() {
        return copies.size();
    }

    public double readerDaysSaved() {
        return copies.stream().mapToDouble(MarginalCopy::readerDaysSaved).sum();
    }

    public long spend() {
        return copies.stream().mapToLong(MarginalCopy::spend).sum();
    }

    /** Reader-days saved by a yuan; 0 when nothing is advised. */
    public double savedPerYuan() {
        return copies.isEmpty() ? 0 : readerDaysSaved() / spend() * 100;
    }
}
