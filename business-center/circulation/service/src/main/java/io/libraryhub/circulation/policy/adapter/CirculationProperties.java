package io.libraryhub.circulation.policy.adapter;

import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.*}: the library's policies, with their defaults. What each number means is said at
 * {@link LoanPolicy} and {@link HoldPolicy}.
 */
record CirculationProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("true") boolean shortenWhenPressing,
        @DefaultValue Loans loan,
        @DefaultValue Holds hold) {

    record Loans(
            @DefaultValue("28") int days,
            @DefaultValue("14") int shortDays,
            @DefaultValue("1") int renewals,
            @DefaultValue("28") int renewalDays,
            @DefaultValue("20") int limit,
            Map<String, Integer> limitByCategory,
            @DefaultValue("1") int overdueLimit,
            @DefaultValue("7") int overdueGraceDays,
            @DefaultValue("true") boolean protectWaiting,
            @DefaultValue("true") boolean floating) {
        private static final Map<String, Integer> LIMITS = Map.of("child", 10);

        Loans {
            limitByCategory = limitByCategory == null ? LIMITS : Map.copyOf(limitByCategory);
        }
    }

    record Holds(
            @DefaultValue("10") int limit,
            @DefaultValue("3") int pickupDays,
            @DefaultValue("21") int cycleDays,
            @DefaultValue("5") int cycleMinLoans,
            @DefaultValue("30") int spreadPercent) {}

    LoanPolicy loans() {
        return new LoanPolicy(
                zone,
                loan.days,
                loan.shortDays,
                loan.renewals,
                loan.renewalDays,
                loan.limit,
                loan.limitByCategory,
                loan.overdueLimit,
                loan.overdueGraceDays,
                shortenWhenPressing,
                loan.protectWaiting,
                loan.floating);
    }

    HoldPolicy holds() {
        return new HoldPolicy(
                zone, hold.limit, hold.pickupDays, hold.cycleDays, hold.cycleMinLoans, hold.spreadPercent);
    }
}
