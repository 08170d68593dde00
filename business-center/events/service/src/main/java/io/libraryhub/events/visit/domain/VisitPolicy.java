package io.libraryhub.events.visit.domain;

import java.time.ZoneId;

/**
 * The numbers of the visit rules.
 *
 * @param zone where the venues' days begin and end
 * @param dailyQuota places a venue and day (requirement row 28)
 * @param daysAhead booking for a day opens this many days before (row 30)
 * @param missedBanDays days without booking after a booked visit that did not happen (row 34); 0 switches the rule off
 * @param cap people inside at most (row 33)
 */
public record VisitPolicy(ZoneId zone, int dailyQuota, int daysAhead, int missedBanDays, int cap) {
    public VisitPolicy {
        if (dailyQuota < 0 || daysAhead < 0 || missedBanDays < 0 || cap < 0) {
            throw new IllegalArgumentException("quota, days ahead, ban days and cap are not negative");
        }
    }
}
