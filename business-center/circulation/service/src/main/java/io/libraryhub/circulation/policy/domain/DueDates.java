package io.libraryhub.circulation.policy.domain;

import io.libraryhub.circulation.calendar.domain.BranchCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When things are due. */
public final class DueDates {
    private final LoanPolicy policy;
    private final BranchCalendar calendar;

    public DueDates(LoanPolicy policy, BranchCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * A loan, or a renewal, that begins now.
     *
     * @param cardUntil the last day of the reader's card; null when not known
     */
    public DueDate of(Term term, Instant now, @Nullable LocalDate cardUntil) {
        return settle(policy.counted(now, term, calendar.zone()), now, cardUntil);
    }

    /**
     * A renewal: from the due date or from now as the policy says, and from now where the due date would not lie ahead (a
     * long overdue loan).
     */
    public DueDate renewed(Instant dueAt, Instant now, RenewalPolicy renewal, @Nullable LocalDate cardUntil) {
        if (renewal.fromDueDate()) {
            Instant fromDue = policy.counted(dueAt, renewal.term(), calendar.zone());
            if (fromDue.isAfter(now)) {
                return settle(fromDue, now, cardUntil);
            }
        }
        return of(renewal.term(), now, cardUntil);
    }

    /** Until when a copy that became ready now is kept. */
    public static Instant pickupBy(Instant now, HoldPolicy policy, BranchCalendar calendar, int searchDays) {
        LocalDate day = calendar.day(now).plusDays(policy.pickupDays());
        if (policy.pickupOpenDays()) {
            day = calendar.day(now);
            for (int i = 0; i < policy.pickupDays(); i++) {
                Optional<LocalDate> next = calendar.next(day, searchDays);
                day = next.isPresent() ? next.get() : day.plusDays(1);
            }
        }
        return end(day, calendar);
    }

    private DueDate settle(Instant counted, Instant now, @Nullable LocalDate cardUntil) {
        List<String> steps = new ArrayList<>();
        Instant due = counted;
        Instant limit = null;
        LocalDate fixed = policy.fixedFor(calendar.day(now)).orElse(null);
        if (fixed != null && end(fixed, calendar).isBefore(due)) {
            steps.add(DueDate.FIXED);
            limit = end(fixed, calendar);
            due = limit;
        }
        if (policy.notPastCardExpiry() && cardUntil != null) {
            Instant expiry = end(cardUntil, calendar);
            limit = limit == null || expiry.isBefore(limit) ? expiry : limit;
            if (expiry.isBefore(due) && expiry.isAfter(now)) {
                steps.add(DueDate.CARD);
                due = expiry;
            }
        }
        Instant moved = moved(due, now);
        if (limit != null && moved.isAfter(limit) && limit.isAfter(now)) {
            moved = calendar.previous(calendar.day(due), policy.searchDays())
                    .map(day -> end(day, calendar))
                    .filter(now::isBefore)
                    .orElse(due);
        }
        if (!moved.equals(due)) {
            steps.add(DueDate.CLOSED);
        }
        return new DueDate(moved, counted, steps);
    }

    /** Where the strategy takes it; it stays where nothing is found, and never goes back to now or before. */
    private Instant moved(Instant due, Instant now) {
        LocalDate day = calendar.day(due);
        int most = policy.searchDays();
        Optional<Instant> found =
                switch (policy.dueDate()) {
                    case KEEP -> Optional.empty();
                    case PREVIOUS_OPEN_DAY -> byDay(day, calendar.previous(day, most));
                    case NEXT_OPEN_DAY -> byDay(day, calendar.next(day, most));
                    case SAME_WEEKDAY -> byDay(day, calendar.sameWeekday(day, most));
                    case END_OF_HOURS -> calendar.open(due)
                            ? Optional.empty()
                            : calendar.closedBefore(due, most)
                                    .filter(now::isBefore)
                                    .or(() -> calendar.closesAfter(due, most));
                    case NEXT_HOURS -> calendar.open(due)
                            ? Optional.empty()
                            : calendar.opensAfter(due, most)
                                    .map(opens -> opens.plusSeconds(60L * policy.openingOffsetMinutes()));
                };
        return found.filter(now::isBefore).orElse(due);
    }

    private Optional<Instant> byDay(LocalDate day, Optional<LocalDate> other) {
        return calendar.open(day) ? Optional.empty() : other.map(open -> end(open, calendar));
    }

    private static Instant end(LocalDate day, BranchCalendar calendar) {
        return day.atTime(Term.END_OF_DAY).atZone(calendar.zone()).toInstant();
    }
}
