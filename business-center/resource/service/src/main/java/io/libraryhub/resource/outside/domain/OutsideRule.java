package io.libraryhub.resource.outside.domain;

/**
 * For how many readers a day a place on a list counts: {@code top × weight × 2^(−(rank − 1) ÷ rankHalf) × 2^(−age ÷
 * halfLife)}. A list without ranks counts each book as its first.
 *
 * @param topPerDay readers a day whom the first place of a list of weight 1 sends on its first day
 * @param rankHalf places down the list within which that halves
 * @param halfLifeDays in which it halves as the list ages
 */
public record OutsideRule(double topPerDay, double rankHalf, double halfLifeDays) {
    public OutsideRule {
        if (!(topPerDay >= 0) || !(rankHalf > 0) || !(halfLifeDays > 0)) {
            throw new IllegalArgumentException("a list sends nobody away, and its halves are positive");
        }
    }

    /** @param ageDays since the list was brought; negative counts as 0 */
    public double perDay(int rank, double weight, double ageDays) {
        double places = Math.max(0, rank - 1) / rankHalf;
        double ages = Math.max(0, ageDays) / halfLifeDays;
        return topPerDay * weight * Math.pow(2, -places - ages);
    }
}
