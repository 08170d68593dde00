package io.libraryhub.copycount.decide.domain;

/**
 * A title at one branch.
 *
 * @param copies that can be lent
 * @param onShelf of these, now on the shelf
 * @param askedPerDay readers who borrow there or want to collect there
 * @param waiting readers who wait to collect there
 */
public record BranchStock(String branch, int copies, int onShelf, double askedPerDay, int waiting) {
    /** Demand for each copy that would stand there; those who wait count as if they asked within a cycle. */
    double pull(int copiesThere, double cycleDays) {
        return (askedPerDay + waiting / cycleDays) / copiesThere;
    }
}
