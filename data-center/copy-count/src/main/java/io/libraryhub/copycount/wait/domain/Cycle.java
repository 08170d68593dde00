package io.libraryhub.copycount.wait.domain;

/**
 * What is believed of the time a copy is away.
 *
 * @param mean days
 * @param square mean of the squared days
 */
public record Cycle(double mean, double square) {

    /** @param variation standard deviation divided by the mean */
    public static Cycle of(double mean, double variation) {
        return new Cycle(mean, mean * mean * (1 + variation * variation));
    }

    /**
     * This belief after some were seen: it weighs as much as {@code belief} of them.
     *
     * @param seen how many; a fading one counts for what is left of it
     * @param days their sum
     * @param squares the sum of their squares
     */
    public Cycle after(double seen, double days, double squares, double belief) {
        double weight = belief + seen;
        return new Cycle((belief * mean + days) / weight, (belief * square + squares) / weight);
    }

    /** Longer by a fixed time. */
    public Cycle plus(double days) {
        return new Cycle(mean + days, square + 2 * mean * days + days * days);
    }

    public double variance() {
        return Math.max(0, square - mean * mean);
    }

    /** Standard deviation, in days. */
    public double spread() {
        return Math.sqrt(variance());
    }
}
