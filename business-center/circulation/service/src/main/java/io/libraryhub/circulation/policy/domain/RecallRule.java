package io.libraryhub.circulation.policy.domain;

import java.time.Instant;
import java.time.ZoneId;

/** When a recalled copy is due. */
public final class RecallRule {
    private RecallRule() {}

    /**
     * Now and the interval for the return, but not before the loan's guaranteed length is over. A recall never gives more
     * time than the reader had, unless the loan is overdue and the policy wants him to have the interval all the same.
     */
    public static Instant due(Instant openedAt, Instant dueAt, Instant now, RecallPolicy policy, ZoneId zone) {
        Instant interval = end(policy.returnInterval(), now, zone);
        Instant guaranteed = end(policy.minimumLoan(), openedAt, zone);
        Instant recalled = interval.isAfter(guaranteed) ? interval : guaranteed;
        boolean extend = dueAt.isBefore(now) && policy.mayExtendOverdue();
        return recalled.isBefore(dueAt) || extend ? recalled : dueAt;
    }

    private static Instant end(Term term, Instant from, ZoneId zone) {
        return term.length() == 0 ? from : term.endAfter(from, zone);
    }
}
