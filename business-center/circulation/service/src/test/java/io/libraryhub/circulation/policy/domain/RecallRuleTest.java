package io.libraryhub.circulation.policy.domain;

import static io.libraryhub.circulation.fixture.FixedPolicies.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Loans of three weeks from 1 March 2026, recalled. */
class RecallRuleTest {
    private static final Term NOTHING = Term.days(0);
    private static final String LENT = "2026-03-01T10:00";
    private static final String DUE = "2026-03-22T23:59:59";

    private static String due(Term minimum, Term interval, boolean extend, String now) {
        RecallPolicy policy = new RecallPolicy(true, minimum, interval, extend, false);
        return RecallRule.due(at(LENT), at(DUE), at(now), policy, SHANGHAI)
                .atZone(SHANGHAI)
                .toLocalDateTime()
                .toString();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    @Test
    void case_E01_without_any_values_it_is_due_now() {
        assertThat(due(NOTHING, NOTHING, false, "2026-03-05T11:30")).isEqualTo("2026-03-05T11:30");
    }

    @Test
    void the_interval_for_the_return_counts_from_the_recall() {
        assertThat(due(NOTHING, Term.days(7), false, "2026-03-05T11:30")).isEqualTo("2026-03-12T23:59:59");
    }

    @Test
    void the_guaranteed_length_counts_from_the_loan() {
        assertThat(due(Term.days(14), NOTHING, false, "2026-03-05T11:30")).isEqualTo("2026-03-15T23:59:59");
        assertThat(due(Term.days(14), NOTHING, false, "2026-03-18T11:30"))
                .as("over already")
                .isEqualTo("2026-03-18T11:30");
    }

    @Test
    void the_later_of_both_counts() {
        assertThat(due(Term.days(14), Term.days(7), false, "2026-03-05T11:30")).isEqualTo("2026-03-15T23:59:59");
        assertThat(due(Term.days(14), Term.days(7), false, "2026-03-12T11:30")).isEqualTo("2026-03-19T23:59:59");
    }

    @Test
    void nobody_gets_more_time_by_a_recall() {
        assertThat(due(Term.days(30), Term.days(7), false, "2026-03-05T11:30")).isEqualTo(DUE);
        assertThat(due(NOTHING, Term.days(7), false, "2026-03-20T11:30")).isEqualTo(DUE);
    }

    @Test
    void an_overdue_loan_stays_overdue_unless_the_policy_extends_it() {
        assertThat(due(NOTHING, Term.days(7), false, "2026-03-25T11:30")).isEqualTo(DUE);
        assertThat(due(NOTHING, Term.days(7), true, "2026-03-25T11:30")).isEqualTo("2026-04-01T23:59:59");
        assertThat(due(NOTHING, Term.days(7), true, "2026-03-20T11:30"))
                .as("not overdue: nothing to extend")
                .isEqualTo(DUE);
    }
}
