package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the hub advises on a proposal, with the figures it came from.
 *
 * @param quantity copies advised, whatever the fund
 * @param verdict buy, clears-before-delivery, too-little-use or not-worth-it
 * @param promised copies missing at delivery for the promise (F1 on F7)
 * @param waitingAtDelivery readers who will wait then if nothing is bought (F7)
 * @param demandPerDay readers a day, those of {@code outside} among them (F8)
 * @param readerDaysSaved days of waiting that all copies advised take off all readers within the horizon
 * @param savedPerYuan the same for a yuan
 * @param copies what each copy does, the first first (F6)
 * @param before the title's future with nothing bought
 * @param after the same with all copies advised
 * @param placement copies by branch, where the most demand falls on a copy
 * @param outside demand from lists 馆外需求, each by its name
 * @param formulas each with its figures, by name
 * @param changes what would change the advice, by name: {@code clearsAt}, readers waiting now down to whom none would be
 *     left at delivery; {@code tooDearFrom}, price in fen above which the last copy would not be worth it
 */
public record AdviceView(
        int quantity,
        String verdict,
        int promised,
        double waitingAtDelivery,
        double demandPerDay,
        double halfLifeDays,
        double readerDaysSaved,
        double savedPerYuan,
        List<Copy> copies,
        Future before,
        Future after,
        Map<String, Integer> placement,
        List<OutsidePart> outside,
        Map<String, String> formulas,
        Map<String, Double> changes,
        PolicyRef policy,
        @Nullable Instant asOf,
        Instant weighedAt)
        implements Serializable {
    public AdviceView {
        copies = List.copyOf(copies);
        // Advice that was kept before lists counted has none.
        outside = outside == null ? List.of() : List.copyOf(outside);
    }

    /**
     * @param number 1 for the first
     * @param worthIt its days and loans are worth its price (F6); false when only the promise asks for it
     */
    public record Copy(
            int number, double readerDaysSaved, double extraLoans, double savedPerYuan, Money spend, boolean worthIt)
            implements Serializable {}

    /**
     * @param lastWaitDays until the last of those who wait now is served; null: never
     * @param meanWaitDays of all readers within the horizon; null: never
     * @param idleCopies on the shelf at its end
     */
    public record Future(@Nullable Double lastWaitDays, @Nullable Double meanWaitDays, double loans, double idleCopies)
            implements Serializable {}

    /** The policy that was applied. */
    public record PolicyRef(String classCode, String branch, int version, double ratio) implements Serializable {}
}
