package io.libraryhub.circulation.policy.adapter;

import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.FeePolicy.Mode;
import io.libraryhub.circulation.policy.domain.FeePolicy.Unit;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.PaymentPolicy;
import io.libraryhub.kernel.Money;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.*}: the library's policies, with their defaults. What each number means is said at
 * {@link LoanPolicy}, {@link HoldPolicy}, {@link FeePolicy} and {@link PaymentPolicy}. Amounts are in fen.
 */
record CirculationProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("true") boolean shortenWhenPressing,
        @DefaultValue Loans loan,
        @DefaultValue Holds hold,
        @DefaultValue Fees fee,
        @DefaultValue Payments payment) {

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

    record Fees(
            @DefaultValue Overdue overdue,
            @DefaultValue Lost lost,
            @DefaultValue("2000") long owedLimit,
            @DefaultValue("true") boolean claimStops) {}

    record Overdue(
            @DefaultValue("money") Mode mode,
            @DefaultValue("day") Unit unit,
            @DefaultValue("1") int period,
            @DefaultValue("false") boolean atStart,
            @DefaultValue("10") long rate,
            @DefaultValue("0") long recallRate,
            @DefaultValue("0") int grace,
            @DefaultValue("true") boolean graceCounts,
            @DefaultValue("0") long cap,
            @DefaultValue("true") boolean capAtPrice,
            @DefaultValue("1") int suspensionDays,
            @DefaultValue("0") int longestSuspension) {}

    record Lost(
            @DefaultValue("5000") long fee,
            @DefaultValue("true") boolean atPrice,
            @DefaultValue("0") long price,
            @DefaultValue("500") long processing,
            @DefaultValue("true") boolean refund,
            @DefaultValue("0") int refundDays,
            @DefaultValue("false") boolean refundProcessing,
            @DefaultValue("true") boolean overdueWhenFound,
            @DefaultValue("180") int agingDays) {}

    record Payments(@DefaultValue("15m") Duration validFor) {}

    FeePolicy fees() {
        Overdue overdue = fee.overdue;
        Lost lost = fee.lost;
        return new FeePolicy(
                zone,
                new FeePolicy.Overdue(
                        overdue.mode,
                        overdue.unit,
                        overdue.period,
                        overdue.atStart,
                        new Money(overdue.rate),
                        new Money(overdue.recallRate),
                        overdue.grace,
                        overdue.graceCounts,
                        new Money(overdue.cap),
                        overdue.capAtPrice,
                        overdue.suspensionDays,
                        overdue.longestSuspension),
                new FeePolicy.Lost(
                        new Money(lost.fee),
                        lost.atPrice,
                        new Money(lost.price),
                        new Money(lost.processing),
                        lost.refund,
                        lost.refundDays,
                        lost.refundProcessing,
                        lost.overdueWhenFound,
                        lost.agingDays),
                new Money(fee.owedLimit),
                fee.claimStops);
    }

    PaymentPolicy payments() {
        return new PaymentPolicy(zone, payment.validFor);
    }

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
