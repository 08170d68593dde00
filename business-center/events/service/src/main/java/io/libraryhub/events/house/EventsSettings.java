package io.libraryhub.events.house;

import io.libraryhub.events.visit.domain.VisitPolicy;
import io.libraryhub.events.visit.domain.VisitRules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The numbers of the rules as configured now ({@code hub.events.*}): a change in Nacos is seen at the next question, so
 * callers ask every time and keep nothing.
 */
@Component
@ConfigurationProperties("hub.events")
public class EventsSettings {
    private String zone = "Asia/Shanghai";
    private Duration closeDaysEvery = Duration.ofMinutes(1);
    private Visit visit = new Visit();

    /** Visit numbers, bound by name. */
    public static class Visit {
        private int dailyQuota = 3949;
        private int daysAhead = 1;
        private int missedBanDays = 7;
        private int cap = 3949;

        public void setDailyQuota(int dailyQuota) {
            this.dailyQuota = dailyQuota;
        }

        public int getDailyQuota() {
            return dailyQuota;
        }

        public void setDaysAhead(int daysAhead) {
            this.daysAhead = daysAhead;
        }

        public int getDaysAhead() {
            return daysAhead;
        }

        public void setMissedBanDays(int missedBanDays) {
            this.missedBanDays = missedBanDays;
        }

        public int getMissedBanDays() {
            return missedBanDays;
        }

        public void setCap(int cap) {
            this.cap = cap;
        }

        public int getCap() {
            return cap;
        }
    }

    public VisitPolicy visitPolicy() {
        return new VisitPolicy(ZoneId.of(zone), visit.dailyQuota, visit.daysAhead, visit.missedBanDays, visit.cap);
    }

    public VisitRules visitRules(Clock clock) {
        return new VisitRules(visitPolicy(), clock);
    }

    /** How often it is looked whether a day is over at the venues. */
    public Duration getCloseDaysEvery() {
        return closeDaysEvery;
    }

    public void setCloseDaysEvery(Duration closeDaysEvery) {
        this.closeDaysEvery = closeDaysEvery;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Visit getVisit() {
        return visit;
    }

    public void setVisit(Visit visit) {
        this.visit = visit;
    }
}
