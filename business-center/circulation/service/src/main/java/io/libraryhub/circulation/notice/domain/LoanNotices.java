package io.libraryhub.circulation.notice.domain;

import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which notice an open loan calls for by the passing of time. */
public final class LoanNotices {
    private LoanNotices() {}

    /**
     * The one that is called for now. Of several overdue notices whose day has passed, because nothing could be sent for a
     * while, only the last: nobody gets a month of them at once. A loan of today is not due "soon".
     */
    public static Optional<Subject> calledFor(OpenLoan loan, NoticePolicy policy, ZoneId zone, Instant now) {
        LocalDate due = loan.dueAt().atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        long late = ChronoUnit.DAYS.between(due, today);
        if (loan.overdue(now)) {
            int ordinal = overdue(policy, late);
            return ordinal == 0 ? Optional.empty() : Optional.of(subject(NoticeKind.OVERDUE, loan, ordinal));
        }
        boolean soon = -late <= policy.dueSoonDays()
                && loan.openedAt().atZone(zone).toLocalDate().isBefore(today);
        return soon && NoticeKind.DUE_SOON.wanted(policy)
                ? Optional.of(subject(NoticeKind.DUE_SOON, loan, 1))
                : Optional.empty();
    }

    /** Which overdue notice is reached on this day; 0: none. @param late local days after the due day */
    static int overdue(NoticePolicy policy, long late) {
        if (late < policy.overdueAfterDays()) {
            return 0;
        }
        long reached = 1 + (late - policy.overdueAfterDays()) / policy.overdueEveryDays();
        return (int) Math.min(reached, policy.overdueMost());
    }

    private static Subject subject(NoticeKind kind, OpenLoan loan, int ordinal) {
        return Subject.ofLoan(kind, loan.id(), loan.readerId(), loan.titleId(), loan.branch(), loan.dueAt(), ordinal);
    }
}
