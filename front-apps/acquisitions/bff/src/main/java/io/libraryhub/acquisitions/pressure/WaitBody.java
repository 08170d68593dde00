package io.libraryhub.acquisitions.pressure;

import io.libraryhub.insight.api.ExpectedWait;
import io.libraryhub.insight.api.WaitDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the next reader of a title waits when every copy is out, from real cycles of its copies, and how true such
 * answers were.
 *
 * @param days absent while no copy of the title is known: nobody can say when the first one comes
 * @param proof absent while no reader's wait can be compared
 */
public record WaitBody(@Nullable Days days, @Nullable Proof proof) {
    /**
     * @param p50 half of such readers wait no longer
     * @param p90 nine in ten wait no longer
     * @param cycle of a copy, from reader to reader
     * @param cycles returned loans of the title behind it
     */
    public record Days(double p50, double p90, double cycle, double cycles) {
        static Days of(ExpectedWait wait) {
            return new Days(wait.p50Days(), wait.p90Days(), wait.cycleDays(), wait.cycles());
        }
    }

    /**
     * Readers of all titles whose wait was over in the last days, beside what was foretold.
     *
     * @param days how many
     * @param told readers compared
     * @param withinP50 how many of them waited no longer than the P50; well foretold, half
     * @param withinP90 the same of the P90; nine in ten
     */
    public record Proof(int days, long told, long withinP50, long withinP90) {
        static @Nullable Proof of(int days, List<WaitDay> each) {
            long told = each.stream().mapToLong(WaitDay::told).sum();
            return told == 0
                    ? null
                    : new Proof(
                            days,
                            told,
                            each.stream().mapToLong(WaitDay::withinP50).sum(),
                            each.stream().mapToLong(WaitDay::withinP90).sum());
        }
    }
}
