package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Renew;
import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.LoanId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewingTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);
    private final LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();

    @Test
    void once_for_28_days_from_the_due_date() {
        scene.clock.pass(Duration.ofDays(3));

        LoanView renewed = scene.desk.prolong(loan.id()).orElseThrow();

        assertThat(renewed.dueAt()).isEqualTo(Instant.parse("2026-04-26T15:59:59Z"));
        assertThat(renewed.renewals()).isEqualTo(1);
        assertThat(scene.told()).endsWith("loan.renewed");
    }

    @Test
    void case_c03_at_the_limit_the_loan_stays_as_it_was() {
        scene.desk.prolong(loan.id());
        Loan before = scene.store.find(loan.id()).orElseThrow();

        assertThat(codes(scene.desk.prolong(loan.id()))).containsExactly(RENEWAL_LIMIT);
        assertThat(scene.store.find(loan.id())).contains(before);
    }

    @Test
    void not_while_others_wait_unless_free_copies_stand_on_shelves_for_them() {
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        assertThat(codes(scene.desk.prolong(loan.id()))).containsExactly(OTHERS_WAIT);

        scene.shelf(2, THREE_BODY, MAIN);
        assertThat(scene.desk.prolong(loan.id()).isDone())
                .as("the new copy went to 老王: nobody waits any more")
                .isTrue();
    }

    @Test
    void not_while_the_title_is_in_short_supply_when_the_policy_says_so() {
        scene.desk.pressure(THREE_BODY, true);
        assertThat(codes(scene.desk.prolong(loan.id()))).containsExactly(TITLE_IN_DEMAND);

        scene.under(FixedPolicies.DEFAULTS.with(false, true, true));
        assertThat(scene.desk.prolong(loan.id()).isDone()).isTrue();
    }

    @Test
    void all_reasons_at_once() {
        scene.desk.prolong(loan.id());
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        scene.desk.pressure(THREE_BODY, true);
        scene.clock.pass(Duration.ofDays(56 + 8));
        scene.city.loseCard(XIAO_LIN);

        assertThat(codes(scene.desk.prolong(loan.id())))
                .containsExactly(READER_BLOCKED, RENEWAL_LIMIT, OTHERS_WAIT, TITLE_IN_DEMAND, OVERDUE_LOANS);
    }

    @Test
    void staff_renew_against_the_rules_again_and_again_and_each_time_it_is_written_down() {
        scene.desk.prolong(loan.id());

        for (int i = 0; i < 2; i++) {
            scene.clock.pass(Duration.ofDays(1));
            assertThat(scene.desk
                            .prolongAnyway(loan.id(), List.of(RENEWAL_LIMIT))
                            .isDone())
                    .isTrue();
        }

        assertThat(scene.store.overrides())
                .containsExactly(loan.id() + " RENEWAL_LIMIT 外地读者 by 7", loan.id() + " RENEWAL_LIMIT 外地读者 by 7");
    }

    @Test
    void a_loan_that_is_over_is_renewed_by_nobody() {
        scene.desk.takeBack(1, MAIN);

        assertThat(codes(scene.desk.prolongAnyway(loan.id(), List.of(LOAN_CLOSED))))
                .containsExactly(LOAN_CLOSED, NOT_OVERRIDABLE);
    }

    @Test
    void no_reader_sets_anything_aside_for_himself() {
        Renew own =
                new Renew(request(), Actor.reader(XIAO_LIN), loan.id(), new SetAside(List.of(RENEWAL_LIMIT), "请通融"));

        assertThat(codes(scene.desk.renew().handle(own))).containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void a_loan_that_has_ended_is_not_renewed() {
        scene.desk.takeBack(1, MAIN);

        assertThat(codes(scene.desk.prolong(loan.id()))).containsExactly(LOAN_CLOSED);
    }

    @Test
    void a_reader_renews_his_own_loan_and_learns_nothing_of_others() {
        Renew own = new Renew(request(), Actor.reader(XIAO_LIN), loan.id());
        Renew others = new Renew(request(), Actor.reader(LAO_WANG), loan.id());
        Renew none = new Renew(request(), Actor.reader(LAO_WANG), new LoanId(404));

        assertThat(codes(scene.desk.renew().handle(others))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.renew().handle(none))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.prolong(new LoanId(404)))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(scene.desk.renew().handle(own).isDone()).isTrue();
    }
}
