package io.libraryhub.circulation.policy.adapter;

import io.libraryhub.circulation.policy.domain.Criteria;
import io.libraryhub.circulation.policy.domain.DeskPolicy;
import io.libraryhub.circulation.policy.domain.DueDateStrategy;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.FeePolicy.Mode;
import io.libraryhub.circulation.policy.domain.FeePolicy.Unit;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.NamedPolicy;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import io.libraryhub.circulation.policy.domain.PaymentPolicy;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.circulation.policy.domain.QueuePolicy;
import io.libraryhub.circulation.policy.domain.QueuePolicy.CopyBranch;
import io.libraryhub.circulation.policy.domain.QueuePolicy.ReaderBranch;
import io.libraryhub.circulation.policy.domain.RecallPolicy;
import io.libraryhub.circulation.policy.domain.RenewalPolicy;
import io.libraryhub.circulation.policy.domain.Rule;
import io.libraryhub.circulation.policy.domain.RuleBook;
import io.libraryhub.circulation.policy.domain.StandardPolicy;
import io.libraryhub.circulation.policy.domain.Term;
import io.libraryhub.circulation.policy.domain.TransitPolicy;
import io.libraryhub.kernel.Money;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.*}: the standard policies, with their defaults. They become the first version of the rules when
 * the service starts for the first time; after that the rules are changed by publishing a new version. What each number
 * means is said at {@link LoanPolicy}, {@link RenewalPolicy}, {@link HoldPolicy}, {@link QueuePolicy}, {@link RecallPolicy},
 * {@link TransitPolicy}, {@link FeePolicy}, {@link NoticePolicy}, {@link PaymentPolicy} and {@link DeskPolicy}. Amounts are
 * in fen.
 */
@ConfigurationProperties("hub.circulation")
record CirculationProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("true") boolean shortenWhenPressing,
        @DefaultValue Loans loan,
        @DefaultValue Holds hold,
        @DefaultValue Recalls recall,
        @DefaultValue Transits transit,
        @DefaultValue Queues queue,
        @DefaultValue Fees fee,
        @DefaultValue Notices notice,
        @DefaultValue Payments payment,
        @DefaultValue Staff desk) {

    record Loans(
            @DefaultValue("28") int days,
            @DefaultValue("14") int shortDays,
            @DefaultValue("1") int renewals,
            @DefaultValue("28") int renewalDays,
            @DefaultValue("20") int limit,
            Map<String, Integer> limitByCategory,
            @DefaultValue("0") int limitOfType,
            @DefaultValue("1") int overdueLimit,
            @DefaultValue("7") int overdueGraceDays,
            @DefaultValue("0") int recalledGraceDays,
            @DefaultValue("false") boolean refuseRenewalWhenBlocked,
            @DefaultValue("true") boolean protectWaiting,
            @DefaultValue("true") boolean floating,
            @DefaultValue("NEXT_OPEN_DAY") DueDateStrategy dueDate,
            @DefaultValue("366") int searchDays) {
        private static final Map<String, Integer> LIMITS = Map.of("child", 10);

        Loans {
            limitByCategory = limitByCategory == null ? LIMITS : Map.copyOf(limitByCategory);
        }
    }

    record Holds(
            @DefaultValue("10") int limit,
            @DefaultValue("0") int perDay,
            @DefaultValue("false") boolean refuseWhenBlocked,
            @DefaultValue("3") int pickupDays,
            @DefaultValue("28") int cycleDays,
            @DefaultValue("5") int cycleMinLoans,
            @DefaultValue("30") int spreadPercent,
            @DefaultValue("180") int cycleStaleDays) {}

    record Recalls(
            @DefaultValue("true") boolean allowed,
            @DefaultValue("14") int minimumLoanDays,
            @DefaultValue("7") int returnIntervalDays,
            @DefaultValue("false") boolean onHold) {}

    record Queues(
            @DefaultValue("false") boolean localFirst,
            @DefaultValue("HOME") CopyBranch copyBranch,
            @DefaultValue("PICKUP") ReaderBranch readerBranch,
            @DefaultValue("0") int yieldDays,
            @DefaultValue("0") int drawHours) {}

    record Transits(@DefaultValue("3") int lateDays, @DefaultValue("14") int missingDays) {}

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

    record Notices(
            @DefaultValue("3") int dueSoonDays,
            @DefaultValue("1") int overdueAfterDays,
            @DefaultValue("7") int overdueEveryDays,
            @DefaultValue("4") int overdueMost,
            @DefaultValue("true") boolean ready,
            @DefaultValue("true") boolean holdExpired,
            @DefaultValue("true") boolean recalled,
            @DefaultValue("true") boolean fee,
            @DefaultValue({"wechat", "sms", "mail", "in-app"}) List<String> channels,
            @DefaultValue("zh") String language,
            @DefaultValue("09:00") LocalTime dailyAt,
            @DefaultValue("10") int bundleMinutes,
            @DefaultValue("21:00") LocalTime quietFrom,
            @DefaultValue("08:00") LocalTime quietUntil,
            @DefaultValue("3") int tries,
            @DefaultValue("5") int retryMinutes) {}

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

    record Staff(
            @DefaultValue({
                        "FEES_OWED",
                        "LOAN_LIMIT",
                        "LOAN_LIMIT_OF_TYPE",
                        "OTHERS_WAIT",
                        "OVERDUE_LOANS",
                        "READER_BLOCKED",
                        "RENEWAL_LIMIT",
                        "SUSPENDED",
                        "TITLE_IN_DEMAND"
                    })
                    Set<String> overridable,
            @DefaultValue("7") int backdateDays,
            @DefaultValue("24h") Duration voidWithin) {}

    DeskPolicy desks() {
        return new DeskPolicy(desk.overridable, desk.backdateDays, desk.voidWithin);
    }

    NoticePolicy notices() {
        return new NoticePolicy(
                notice.dueSoonDays,
                notice.overdueAfterDays,
                notice.overdueEveryDays,
                notice.overdueMost,
                notice.ready,
                notice.holdExpired,
                notice.recalled,
                notice.fee,
                notice.channels,
                notice.language,
                notice.dailyAt,
                notice.bundleMinutes,
                notice.quietFrom,
                notice.quietUntil,
                notice.tries,
                notice.retryMinutes);
    }

    PaymentPolicy payments() {
        return new PaymentPolicy(zone, payment.validFor);
    }

    LoanPolicy loans() {
        return new LoanPolicy(
                true,
                Term.days(loan.days),
                true,
                List.of(),
                loan.dueDate,
                0,
                loan.searchDays,
                false,
                loan.limit,
                loan.limitOfType,
                loan.overdueLimit,
                loan.overdueGraceDays,
                loan.recalledGraceDays,
                Term.days(loan.shortDays),
                shortenWhenPressing,
                0,
                loan.protectWaiting,
                loan.floating);
    }

    RenewalPolicy renewals() {
        return new RenewalPolicy(
                loan.renewals, Term.days(loan.renewalDays), true, true, true, loan.refuseRenewalWhenBlocked);
    }

    HoldPolicy holds() {
        return new HoldPolicy(
                hold.limit,
                hold.perDay,
                hold.refuseWhenBlocked,
                hold.pickupDays,
                false,
                hold.cycleDays,
                hold.cycleMinLoans,
                hold.spreadPercent,
                hold.cycleStaleDays);
    }

    QueuePolicy queues() {
        return new QueuePolicy(
                queue.localFirst, queue.copyBranch, queue.readerBranch, queue.yieldDays, queue.drawHours);
    }

    TransitPolicy transits() {
        return new TransitPolicy(transit.lateDays, transit.missingDays);
    }

    RecallPolicy recalls() {
        return new RecallPolicy(
                recall.allowed,
                Term.days(recall.minimumLoanDays),
                Term.days(recall.returnIntervalDays),
                false,
                recall.onHold);
    }

    /** The first version of the rules: the standard of every kind for all, and the limits by category. */
    RuleBook firstBook(List<StandardPolicy<?>> standards) {
        List<NamedPolicy> policies = new ArrayList<>();
        Map<String, String> fallback = new TreeMap<>();
        for (StandardPolicy<?> each : standards) {
            policies.add(new NamedPolicy(each.kind(), StandardPolicy.NAME, each.policy()));
            fallback.put(each.kind().code(), StandardPolicy.NAME);
        }
        List<Rule> rules = new ArrayList<>(List.of(new Rule(Criteria.FALLBACK, fallback)));
        String any = Criteria.ANY;
        new TreeMap<>(loan.limitByCategory).forEach((category, limit) -> {
            String name = "limit-" + category;
            policies.add(new NamedPolicy(PolicyKind.LOAN, name, loans().withLimit(limit)));
            rules.add(new Rule(new Criteria(category, any, any, any, any, any), Map.of(PolicyKind.LOAN.code(), name)));
        });
        return new RuleBook(policies, rules);
    }
}
