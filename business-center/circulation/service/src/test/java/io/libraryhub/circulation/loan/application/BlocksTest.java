package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.policy.domain.DeskPolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Roles;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader's account says against a loan, and when staff may say otherwise. */
class BlocksTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN).shelf(2, FORTRESS, MAIN);

    @Test
    void debts_stop_loans_from_the_limit_on_and_a_fen_less_does_not() {
        FeeView charge = scene.desk.till().charge(XIAO_LIN, 2000);

        assertThat(codes(scene.desk.lend(XIAO_LIN, 1))).containsExactly(CirculationCodes.FEES_OWED);

        scene.desk.till().waive(charge.id(), 1, request());
        assertThat(scene.desk.lend(XIAO_LIN, 1).isDone()).isTrue();
    }

    @Test
    void every_reason_is_told_at_once() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.till().charge(XIAO_LIN, 2500);
        scene.clock.pass(Duration.ofDays(40));
        scene.city.loseCard(XIAO_LIN);

        assertThat(codes(scene.desk.lend(XIAO_LIN, 2)))
                .containsExactlyInAnyOrder(
                        CirculationCodes.READER_BLOCKED, CirculationCodes.OVERDUE_LOANS, CirculationCodes.FEES_OWED);
    }

    @Test
    void staff_set_reasons_aside_and_it_is_written_down_who_and_why() {
        scene.desk.till().charge(XIAO_LIN, 2500);

        LoanView loan = scene.desk
                .lendAnyway(XIAO_LIN, 1, List.of(CirculationCodes.FEES_OWED, CirculationCodes.SUSPENDED))
                .orElseThrow();

        assertThat(scene.store.overrides())
                .as("only what stood in the way")
                .containsExactly(loan.id() + " FEES_OWED 家长在场 by 7");
    }

    @Test
    void a_reason_that_was_not_set_aside_still_stands() {
        scene.desk.till().charge(XIAO_LIN, 2500);
        scene.city.loseCard(XIAO_LIN);

        assertThat(codes(scene.desk.lendAnyway(XIAO_LIN, 1, List.of(CirculationCodes.FEES_OWED))))
                .containsExactly(CirculationCodes.READER_BLOCKED);
        assertThat(scene.store.overrides()).isEmpty();
    }

    @Test
    void nobody_lends_a_copy_that_another_has() {
        scene.desk.lend(LAO_WANG, 1);

        assertThat(codes(scene.desk.lendAnyway(XIAO_LIN, 1, List.of(CirculationCodes.ITEM_ON_LOAN))))
                .containsExactly(CirculationCodes.ITEM_ON_LOAN, CirculationCodes.NOT_OVERRIDABLE);
    }

    @Test
    void the_limit_gives_way_where_the_policy_lets_staff_decide() {
        scene.under(FixedPolicies.DEFAULTS.withLoanLimit(1));
        scene.desk.lend(XIAO_LIN, 1);

        assertThat(codes(scene.desk.lend(XIAO_LIN, 2))).containsExactly(CirculationCodes.LOAN_LIMIT);
        assertThat(scene.desk
                        .lendAnyway(XIAO_LIN, 2, List.of(CirculationCodes.LOAN_LIMIT))
                        .isDone())
                .isTrue();
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(2, 0);
    }

    @Test
    void staff_are_told_what_they_may_set_aside_and_nobody_else_may_anything() {
        DeskPolicy policy = new DeskPolicy(Set.of("LOAN_LIMIT", "FEES_OWED", "ITEM_ON_LOAN"), 7, Duration.ofDays(1));

        assertThat(OverrideRule.offered(new Actor("7", Roles.LIBRARIAN, MAIN), policy))
                .containsExactly("FEES_OWED", "LOAN_LIMIT");
        for (String role : List.of(Roles.MANAGER, Roles.DEVICE, Roles.READER)) {
            assertThat(OverrideRule.offered(new Actor("8", role, MAIN), policy)).isEmpty();
        }
    }

    @Test
    void neither_readers_nor_machines_set_anything_aside() {
        for (Actor actor : List.of(Actor.reader(XIAO_LIN), new Actor("kiosk-1", Roles.DEVICE, MAIN))) {
            CheckOut command = new CheckOut(
                    request(),
                    actor,
                    null,
                    XIAO_LIN,
                    City.barcode(1),
                    MAIN,
                    "kiosk",
                    new SetAside(List.of(CirculationCodes.FEES_OWED), "请通融"));
            assertThat(kind(scene.desk.checkOut().handle(command))).isEqualTo(Kinds.NOT_ALLOWED);
        }
    }
}
