package io.libraryhub.signals.wait;

import io.libraryhub.copycount.wait.domain.Cycle;
import io.libraryhub.signals.flow.Decay;
import java.io.Serializable;

/**
 * What is believed of a title's cycle, from what was seen of it.
 *
 * @param decay of what was seen
 * @param loanDays from a loan to its return, of a title that was never lent
 * @param ofPeriod the share of its period for which a copy is kept
 * @param variation standard deviation of a loan divided by its mean, as believed
 * @param handlingDays from a return until the next reader has the copy, as believed
 * @param belief cycles of its own that a title needs to be believed as much as what is assumed of it
 */
public record WaitFormula(
        Decay decay, double loanDays, double ofPeriod, double variation, double handlingDays, double belief)
        implements Serializable {
    private static final double DAY_MS = 86_400_000;

    static double days(long millis) {
        return millis / DAY_MS;
    }

    /** From a reader to the next one who waits. */
    Cycle cycle(CycleSums seen, int periodDays) {
        Cycle assumed = Cycle.of(periodDays > 0 ? periodDays * ofPeriod : loanDays, variation);
        return assumed.after(seen.loans, seen.days, seen.squares, belief).plus(handling(seen));
    }

    private double handling(CycleSums seen) {
        return (belief * handlingDays + seen.handling) / (belief + seen.fills);
    }

    /** A loan that came back. */
    void returned(CycleSums sums, double days, long at) {
        loan(sums, 1, days, at);
    }

    /** A loan that came back and never was: it is taken out again. */
    void voided(CycleSums sums, double days, long at) {
        loan(sums, -1, days, at);
    }

    private void loan(CycleSums sums, int count, double days, long at) {
        double weight = moveTo(sums, at) * count;
        sums.loans += weight;
        sums.days += weight * days;
        sums.squares += weight * days * days;
    }

    /**
     * A copy that was in a hold's hands.
     *
     * @param fills 1 when its reader took it; -1 takes back what was said before
     */
    void handled(CycleSums sums, int fills, double days, long at) {
        double weight = moveTo(sums, at);
        sums.fills += weight * fills;
        sums.handling += weight * days;
    }

    /** Lets the sums fade up to a time, and says what something of that time, or earlier, weighs in them. */
    private double moveTo(CycleSums sums, long at) {
        if (at <= sums.at) {
            return decay.at(1, at, sums.at);
        }
        double left = decay.at(1, sums.at, at);
        sums.loans *= left;
        sums.days *= left;
        sums.squares *= left;
        sums.fills *= left;
        sums.handling *= left;
        sums.at = at;
        return 1;
    }
}
