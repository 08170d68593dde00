package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.api.CirculationCodes.ITEM_NOT_LOANABLE;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.FixedPolicies.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.calendar.domain.BranchCalendar;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.calendar.domain.Hours;
import io.libraryhub.circulation.calendar.domain.NationalDays;
import io.libraryhub.circulation.calendar.domain.Week;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.policy.domain.DueDateStrategy;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.RenewalPolicy;
import io.libraryhub.circulation.policy.domain.Term;
import io.libraryhub.circulation.policy.domain.TermUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rules say is what happens at the desk. */
class ByTheRulesTest {
    private final Scene scene = new Scene();

    private static LoanPolicy loans(boolean loanable, Term term, boolean notPastCard, int shortFromWaitingPerCopy) {
        return new LoanPolicy(
                loanable,
                term,
                true,
                List.of(),
                DueDateStrategy.NEXT_OPEN_DAY,
                0,
                366,
                notPastCard,
                20,
                0,
                1,
                7,
                0,
                new Term(1, TermUnit.HOUR),
                true,
                shortFromWaitingPerCopy,
                false,
                true);
    }

    private static Calendars closed(String... days) {
        Map<LocalDate, List<Hours>> exceptions = new HashMap<>();
        for (String day : days) {
            exceptions.put(LocalDate.parse(day), List.of());
        }
        return branch -> branch.equals(MAIN)
                ? new BranchCalendar(SHANGHAI, Week.ALWAYS, false, false, exceptions, NationalDays.NONE)
                : BranchCalendar.always(SHANGHAI);
    }

    @Test
    void a_kind_of_copy_that_is_not_lent_is_refused() {
        scene.under(DEFAULTS.with(loans(false, Term.days(28), false, 0))).shelf(1, THREE_BODY, MAIN);

        assertThat(codes(scene.desk.lend(XIAO_LIN, 1))).containsExactly(ITEM_NOT_LOANABLE);
    }

    @Test
    void a_loan_for_hours_is_due_on_the_minute() {
        scene.under(DEFAULTS.with(loans(true, new Term(4, TermUnit.HOUR), false, 0)))
                .shelf(1, THREE_BODY, MAIN);

        assertThat(scene.desk.lend(XIAO_LIN, 1).orElseThrow().dueAt())
                .isEqualTo(Scene.MORNING.plus(Duration.ofHours(4)));
    }

    @Test
    void the_calendar_of_the_desk_s_branch_counts() {
        scene.under(DEFAULTS, closed("2026-03-29")).shelf(1, THREE_BODY, RIVER).shelf(2, THREE_BODY, RIVER);

        assertThat(scene.desk.lend(XIAO_LIN, 1, MAIN, "r1").orElseThrow().dueAt())
                .isEqualTo(Instant.parse("2026-03-30T15:59:59Z"));
        assertThat(scene.desk.lend(XIAO_LIN, 2, RIVER, "r2").orElseThrow().dueAt())
                .isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
    }

    @Test
    void nothing_is_due_after_the_card_where_the_policy_says_so() {
        scene.under(DEFAULTS.with(loans(true, Term.days(28), true, 0))).shelf(1, THREE_BODY, MAIN);
        scene.city.cardUntil(XIAO_LIN, LocalDate.parse("2026-03-10"));

        assertThat(scene.desk.lend(XIAO_LIN, 1).orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-03-10T15:59:59Z"));
    }

    @Test
    void when_two_wait_for_the_only_copy_it_is_lent_for_the_short_term() {
        scene.under(DEFAULTS.with(loans(true, Term.days(28), false, 2))).shelf(1, THREE_BODY, RIVER);
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        scene.desk.wait(A_MEI, THREE_BODY, MAIN);

        assertThat(scene.desk.lend(XIAO_LIN, 1).orElseThrow().dueAt())
                .isEqualTo(Scene.MORNING.plus(Duration.ofHours(1)));
    }

    @Test
    void a_renewal_counts_from_now_where_the_policy_says_so() {
        scene.under(DEFAULTS.with(new RenewalPolicy(2, Term.days(7), false, true, true, false)))
                .shelf(1, THREE_BODY, MAIN);
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.clock.pass(Duration.ofDays(25));

        assertThat(scene.desk.prolong(loan.id()).orElseThrow().dueAt())
                .isEqualTo(Instant.parse("2026-04-02T15:59:59Z"));
    }

    @Test
    void renewals_are_allowed_in_demand_where_the_policy_does_not_mind() {
        scene.under(DEFAULTS.with(new RenewalPolicy(2, Term.days(7), true, false, false, false)))
                .shelf(1, THREE_BODY, MAIN);
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        scene.desk.pressure(THREE_BODY, true);

        assertThat(scene.desk.prolong(loan.id()).isDone()).isTrue();
    }

    @Test
    void a_copy_on_the_hold_shelf_waits_for_open_days_where_the_policy_says_so() {
        scene.under(
                        DEFAULTS.with(new HoldPolicy(10, 0, false, 2, true, 28, 5, 30, 180)),
                        closed("2026-03-02", "2026-03-03"))
                .shelf(1, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);

        assertThat(scene.desk.takeBack(1, MAIN).orElseThrow().hold().pickupBy())
                .isEqualTo(Instant.parse("2026-03-05T15:59:59Z"));
    }
}
