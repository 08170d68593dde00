package io.libraryhub.circulation.fee.domain;

import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.FeePolicy.Mode;
import io.libraryhub.circulation.policy.domain.FeePolicy.Overdue;
import io.libraryhub.kernel.Money;
import java.time.Duration;
import java.time.LocalDate;

/**
 * What lateness costs: in fen, or in days without loans. A loan back on the local day it was due is not late, whatever
 * the hour; just after the next midnight it is late by one day.
 */
public final class OverdueRule {
    private final FeePolicy policy;
    private final OpenDays openDays;

    public OverdueRule(FeePolicy policy, OpenDays openDays) {
        this.policy = policy;
        this.openDays = openDays;
    }

    /** The fee, exact to the fen. @param price what another copy costs; zero when unknown */
    public Money fee(Lateness late, Money price) {
        Overdue overdue = policy.overdue();
        if (overdue.mode() != Mode.MONEY) {
            return Money.ZERO;
        }
        Money rate = late.recalled() && overdue.recallRate().fen() > 0 ? overdue.recallRate() : overdue.rate();
        Money fee = rate.times(intervals(late));
        fee = capped(fee, overdue.cap());
        return overdue.capAtPrice() ? capped(fee, price) : fee;
    }

    /** Days for which the reader borrows nothing. */
    public int suspensionDays(Lateness late) {
        Overdue overdue = policy.overdue();
        if (overdue.mode() != Mode.SUSPENSION) {
            return 0;
        }
        int days = Math.multiplyExact(intervals(late), overdue.suspensionDays());
        return overdue.longestSuspension() > 0 ? Math.min(days, overdue.longestSuspension()) : days;
    }

    /** How many intervals are charged. */
    int intervals(Lateness late) {
        Overdue overdue = policy.overdue();
        int units = units(late);
        if (units <= overdue.grace()) {
            return 0;
        }
        int charged = overdue.graceCounts() ? units : units - overdue.grace();
        return overdue.atStart() ? (charged + overdue.period() - 1) / overdue.period() : charged / overdue.period();
    }

    /** How late it is, in the policy's unit. */
    int units(Lateness late) {
        if (!late.backAt().isAfter(late.dueAt())) {
            return 0;
        }
        LocalDate due = late.dueAt().atZone(policy.zone()).toLocalDate();
        LocalDate back = late.backAt().atZone(policy.zone()).toLocalDate();
        return switch (policy.overdue().unit()) {
            case HOUR -> begunHours(Duration.between(late.dueAt(), late.backAt()));
            case DAY -> Math.toIntExact(back.toEpochDay() - due.toEpochDay());
            case OPEN_DAY -> openDays.between(late.branch(), due, back);
        };
    }

    private static int begunHours(Duration late) {
        long hours = late.toHours();
        return Math.toIntExact(late.equals(Duration.ofHours(hours)) ? hours : hours + 1);
    }

    private static Money capped(Money fee, Money cap) {
        return cap.fen() > 0 && fee.compareTo(cap) > 0 ? cap : fee;
    }
}
