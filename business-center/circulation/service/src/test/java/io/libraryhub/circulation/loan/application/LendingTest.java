package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.resource.api.ResourceCodes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LendingTest {
    private final Scene scene = new Scene();

    @Test
    void xiao_lin_borrows_three_body_for_28_days() {
        scene.shelf(1, THREE_BODY, MAIN);

        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();

        assertThat(loan.title()).isEqualTo("三体");
        assertThat(loan.author()).isEqualTo("刘慈欣");
        assertThat(loan.dueAt()).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
        assertThat(loan.state()).isEqualTo("open");
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.ON_LOAN);
        assertThat(scene.store.told().get(0))
                .isEqualTo(new LoanOpened(
                        loan.id().toString(), "1", "11", "101", MAIN, "desk", loan.dueAt(), "I247.55", "刘慈欣"));
    }

    @Test
    void a_copy_whose_message_has_not_come_yet_is_lent_all_the_same() {
        scene.city.item(1, THREE_BODY, MAIN);

        assertThat(scene.desk.lend(XIAO_LIN, 1).isDone()).isTrue();
        scene.desk.announce(scene.city.item(1, THREE_BODY, MAIN));

        assertThat(scene.stateOf(1)).as("the late message changes nothing").isEqualTo(CopyState.ON_LOAN);
    }

    @Test
    void by_card_number_as_well() {
        scene.shelf(1, THREE_BODY, MAIN);
        CheckOut byCard = new CheckOut(request(), LIBRARIAN, cardOf(A_MEI), null, barcode(1), RIVER, "kiosk");

        assertThat(scene.desk.checkOut().handle(byCard).orElseThrow().readerId())
                .isEqualTo(A_MEI);
    }

    @Test
    void a_lent_copy_is_not_lent_again() {
        scene.shelf(1, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 1);

        assertThat(codes(scene.desk.lend(LAO_WANG, 1))).containsExactly(ITEM_ON_LOAN);
    }

    @Test
    void a_copy_kept_for_another_is_refused_and_the_one_it_is_kept_for_gets_it() {
        scene.shelf(1, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 1);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);

        assertThat(codes(scene.desk.lend(A_MEI, 1))).containsExactly(ITEM_ON_HOLD_SHELF);
        assertThat(scene.desk.lend(LAO_WANG, 1).isDone()).isTrue();
        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.FILLED);
        assertThat(scene.told()).endsWith("loan.opened", "hold.filled");
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(1, 0);
    }

    @Test
    void a_copy_in_transit_is_checked_in_first() {
        scene.shelf(1, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.wait(LAO_WANG, THREE_BODY, RIVER);
        scene.desk.takeBack(1, MAIN);

        assertThat(codes(scene.desk.lend(LAO_WANG, 1))).containsExactly(ITEM_IN_TRANSIT);
    }

    @Test
    void a_withdrawn_copy_is_not_lent() {
        scene.desk.announce(scene.city.item(1, THREE_BODY, MAIN, true));

        assertThat(codes(scene.desk.lend(XIAO_LIN, 1))).containsExactly(ITEM_NOT_LOANABLE);
    }

    @Test
    void a_refusal_names_every_reason_at_once() {
        scene.under(FixedPolicies.DEFAULTS.withLoanLimit(2));
        scene.shelf(1, THREE_BODY, MAIN).shelf(2, FORTRESS, MAIN).shelf(3, CAMEL, MAIN);
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(XIAO_LIN, 2);
        scene.clock.pass(Duration.ofDays(28 + 8));
        scene.desk.lend(LAO_WANG, 3);
        scene.city.loseCard(XIAO_LIN);

        Reply<LoanView> refused = scene.desk.lend(XIAO_LIN, 3);

        assertThat(codes(refused)).containsExactly(READER_BLOCKED, ITEM_ON_LOAN, LOAN_LIMIT, OVERDUE_LOANS);
        assertThat(kind(refused)).isEqualTo(Kinds.RULE);
        assertThat(refused.<Object>fold(
                        done -> "", r -> r.reasons().get(3).details().get("count")))
                .isEqualTo("2");
    }

    @Test
    void an_adult_may_have_20_loans_and_a_child_10() {
        for (long item = 1; item <= 32; item++) {
            scene.shelf(item, THREE_BODY, MAIN);
        }
        for (long item = 1; item <= 20; item++) {
            assertThat(scene.desk.lend(XIAO_LIN, item).isDone()).isTrue();
        }
        for (long item = 21; item <= 30; item++) {
            assertThat(scene.desk.lend(DOU_DOU, item).isDone()).isTrue();
        }

        assertThat(codes(scene.desk.lend(XIAO_LIN, 31))).containsExactly(LOAN_LIMIT);
        assertThat(codes(scene.desk.lend(DOU_DOU, 31))).containsExactly(LOAN_LIMIT);
    }

    @Test
    void a_week_of_grace_passes_before_an_overdue_loan_blocks() {
        scene.shelf(1, THREE_BODY, MAIN).shelf(2, FORTRESS, MAIN);
        Instant due = scene.desk.lend(XIAO_LIN, 1).orElseThrow().dueAt();

        scene.clock.set(due.plus(Duration.ofDays(7)));
        assertThat(scene.desk.lend(XIAO_LIN, 2).isDone()).isTrue();

        scene.desk.takeBack(2, MAIN);
        scene.clock.pass(Duration.ofSeconds(1));
        assertThat(codes(scene.desk.lend(XIAO_LIN, 2))).containsExactly(OVERDUE_LOANS);
    }

    @Test
    void a_copy_on_the_shelf_that_others_wait_for_is_not_lent_over_their_heads() {
        scene.shelf(1, THREE_BODY, RIVER);
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);

        assertThat(codes(scene.desk.lend(XIAO_LIN, 1))).containsExactly(OTHERS_WAIT);

        scene.shelf(2, THREE_BODY, HILL);
        scene.desk.takeBack(2, HILL);
        scene.shelf(3, THREE_BODY, HILL);
        assertThat(scene.desk.lend(XIAO_LIN, 1).isDone())
                .as("copy 2 went to 老王, copies 1 and 3 are free for anyone")
                .isTrue();
    }

    @Test
    void where_the_policy_does_not_protect_those_who_wait_the_book_in_hand_is_lent() {
        scene.under(FixedPolicies.DEFAULTS.with(true, false, true)).shelf(1, THREE_BODY, RIVER);
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);

        assertThat(scene.desk.lend(XIAO_LIN, 1).isDone()).isTrue();
    }

    @Test
    void the_first_in_the_queue_may_take_any_copy_and_waits_no_more_but_the_second_may_not_overtake() {
        scene.shelf(1, THREE_BODY, RIVER);
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.wait(A_MEI, THREE_BODY, MAIN);

        assertThat(codes(scene.desk.lend(A_MEI, 1))).containsExactly(OTHERS_WAIT);
        assertThat(scene.desk.lend(LAO_WANG, 1).isDone()).isTrue();
        assertThat(scene.hold(first.id()).state()).isEqualTo(HoldState.FILLED);
    }

    @Test
    void whoever_takes_another_copy_leaves_the_one_kept_for_him_to_the_next() {
        scene.shelf(1, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        HoldView second = scene.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);
        scene.desk.announce(scene.city.item(2, THREE_BODY, HILL));
        scene.shelf(3, THREE_BODY, HILL);

        assertThat(scene.desk.lend(LAO_WANG, 3).isDone()).isTrue();

        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.IN_TRANSIT);
        assertThat(scene.stateOf(1))
                .as("阿梅's copy 2 is on its way, so copy 1 is free")
                .isEqualTo(CopyState.AVAILABLE);
    }

    @Test
    void a_title_in_short_supply_is_lent_for_14_days_when_the_policy_says_so() {
        scene.shelf(1, THREE_BODY, MAIN).shelf(2, THREE_BODY, MAIN);
        scene.desk.pressure(THREE_BODY, true);

        assertThat(scene.desk.lend(XIAO_LIN, 1).orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-03-15T15:59:59Z"));

        scene.under(FixedPolicies.DEFAULTS.with(false, true, true));
        assertThat(scene.desk.lend(LAO_WANG, 2).orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
    }

    @Test
    void a_reader_lends_to_himself_and_to_nobody_else() {
        scene.shelf(1, THREE_BODY, MAIN);
        Actor self = Actor.reader(XIAO_LIN);

        CheckOut other = new CheckOut(request(), self, null, LAO_WANG, barcode(1), MAIN, "online");
        CheckOut otherCard = new CheckOut(request(), self, cardOf(LAO_WANG), null, barcode(1), MAIN, "online");
        CheckOut noSuchCard = new CheckOut(request(), self, "C999", null, barcode(1), MAIN, "online");
        CheckOut own = new CheckOut(request(), self, null, XIAO_LIN, barcode(1), MAIN, "online");

        assertThat(codes(scene.desk.checkOut().handle(other))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.checkOut().handle(otherCard))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.checkOut().handle(noSuchCard))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(scene.desk.checkOut().handle(own).isDone()).isTrue();
    }

    @Test
    void roles_that_have_nothing_to_do_at_a_desk_are_denied() {
        scene.shelf(1, THREE_BODY, MAIN);
        for (String role : new String[] {Roles.ACQUISITIONS, Roles.MANAGER, Roles.INTEGRATOR, Roles.SYSTEM}) {
            CheckOut command =
                    new CheckOut(request(), new Actor("9", role, null), null, XIAO_LIN, barcode(1), MAIN, "desk");

            assertThat(codes(scene.desk.checkOut().handle(command))).containsExactly(CommonCodes.NOT_ALLOWED);
        }
    }

    @Test
    void unknown_reader_and_unknown_copy_are_both_named() {
        Reply<LoanView> reply = scene.desk.lend(new ReaderId(999), 999);

        assertThat(codes(reply)).containsExactly(CommonCodes.NOT_FOUND, CommonCodes.NOT_FOUND);
        assertThat(kind(reply)).isEqualTo(Kinds.NOT_FOUND);
    }

    @Test
    void a_branch_that_does_not_exist_is_refused() {
        scene.shelf(1, THREE_BODY, MAIN);

        assertThat(codes(scene.desk.lend(XIAO_LIN, 1, "moon", request())))
                .containsExactly(ResourceCodes.UNKNOWN_BRANCH);
    }
}
