package io.libraryhub.events.visit.domain;

import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.kernel.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may book which day. Plain functions: the database keeps quota, cap and one booking a day. */
public final class VisitRules {
    private final VisitPolicy policy;
    private final Clock clock;

    public VisitRules(VisitPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** The local day at the venues. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), policy.zone());
    }

    /** The days a reader can see: today and those already open. */
    public List<LocalDate> openDays() {
        LocalDate today = today();
        return today.datesUntil(today.plusDays(policy.daysAhead() + 1L)).toList();
    }

    /**
     * Every reason against a booking that can be known before the places are counted.
     *
     * @param lastMissed the day of the reader's latest missed visit
     */
    public List<Reason> againstBooking(LocalDate day, boolean noticeAccepted, @Nullable LocalDate lastMissed) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate today = today();
        if (!noticeAccepted) {
            reasons.add(Reason.of(EventsCodes.NOTICE_NOT_ACCEPTED));
        }
        if (day.isBefore(today) || day.isAfter(today.plusDays(policy.daysAhead()))) {
            reasons.add(Reason.of(EventsCodes.NOT_OPEN, "opens", day.minusDays(policy.daysAhead())));
        }
        if (lastMissed != null && policy.missedBanDays() > 0) {
            LocalDate until = lastMissed.plusDays(policy.missedBanDays());
            if (!today.isAfter(until)) {
                reasons.add(Reason.of(EventsCodes.MISSED_BEFORE, "until", until));
            }
        }
        return reasons;
    }
}
