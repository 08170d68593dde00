package io.libraryhub.circulation.policy.domain;

import java.time.ZoneId;
import java.util.Map;

/**
 * What the library allows a borrower.
 *
 * @param zone where days are counted
 * @param days length of a loan, in local days
 * @param shortDays length of a loan of a title in short supply, in local days
 * @param renewals how often a loan may be renewed
 * @param renewalDays length of a renewal, in local days from the due date
 * @param limit open loans of one reader at most
 * @param limitByCategory the limit of reader categories that differ from {@code limit}
 * @param overdueLimit from how many badly overdue loans on nothing more is lent; 0 switches this off
 * @param overdueGraceDays a loan is badly overdue when its due time is longer ago than so many days
 * @param shortenWhenPressing titles in short supply are lent for {@code shortDays} and not renewed
 * @param protectWaiting a copy on a shelf that readers wait for is not lent to others
 * @param floating a returned copy that nobody waits for stays where it was returned; otherwise it goes home
 */
public record LoanPolicy(
        ZoneId zone,
        int days,
        int shortDays,
        int renewals,
        int renewalDays,
        int limit,
        Map<String, Integer> limitByCategory,
        int overdueLimit,
        int overdueGraceDays,
        boolean shortenWhenPressing,
        boolean protectWaiting,
        boolean floating) {
    public LoanPolicy {
        limitByCategory = Map.copyOf(limitByCategory);
        if (days < 1 || shortDays < 1 || renewalDays < 1) {
            throw new IllegalArgumentException("a loan or renewal lasts at least one day");
        }
        if (renewals < 0 || limit < 0 || overdueLimit < 0 || overdueGraceDays < 0) {
            throw new IllegalArgumentException("limits of loans are not negative");
        }
    }

    public int limitOf(String category) {
        return limitByCategory.getOrDefault(category, limit);
    }

    public int daysFor(boolean inShortSupply) {
        return inShortSupply && shortenWhenPressing ? Math.min(days, shortDays) : days;
    }
}
