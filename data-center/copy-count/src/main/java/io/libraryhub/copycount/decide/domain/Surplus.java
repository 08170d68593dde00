package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.Erlang;

/**
 * Copies that may go: those beyond what readers need to find one on the shelf (F3), where a copy is lent too seldom (F11,
 * the same figure that stops a purchase). The last copy stays, and so does everything while somebody waits.
 */
public final class Surplus {
    private Surplus() {}

    /**
     * @param perDay readers a day who ask for the title
     * @param availability share of readers who shall find a copy on the shelf, below 1
     * @return copies that may be withdrawn, at most {@code onShelf}
     */
    public static int of(
            int copies, int onShelf, int waiting, double perDay, double availability, PurchasePolicy policy) {
        double loansPerCopy = copies == 0 ? 0 : perDay * policy.horizonDays() / copies;
        if (copies <= 1 || waiting > 0 || loansPerCopy >= policy.turnoverFloor()) {
            return 0;
        }
        int needed = 1;
        while (needed < copies && Erlang.onTheShelf(needed, perDay * policy.cycleDays()) < availability) {
            needed++;
        }
        return Math.min(copies - needed, onShelf);
    }
}
