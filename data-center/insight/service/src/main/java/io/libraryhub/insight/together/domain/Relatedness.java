package io.libraryhub.insight.together.domain;

/**
 * How much two titles have to do with each other: {@code both ÷ (√(one × other) + shrinkage)}, the cosine of who borrowed
 * them. What everybody borrows is borrowed together with everything; the cosine takes that away. The shrinkage keeps a title
 * down that few borrowed, all of them by chance the other one as well (Sarwar et al. 2001; Deshpande and Karypis 2004).
 *
 * @param shrinkage readers that are added below the line; 0 is the plain cosine
 */
public record Relatedness(double shrinkage) {
    public Relatedness {
        if (!(shrinkage >= 0)) {
            throw new IllegalArgumentException("no fewer than none are added");
        }
    }

    /**
     * All as of the same time. Neither title counts for less than both together: who borrowed both fades from the later loan
     * on, and so may weigh more than what is left of the earlier one.
     *
     * @param both who borrowed both titles
     * @param one who borrowed the one together with anything
     * @param other who borrowed the other together with anything
     */
    public double of(double both, double one, double other) {
        return both <= 0 ? 0 : both / (Math.sqrt(Math.max(one, both) * Math.max(other, both)) + shrinkage);
    }
}
