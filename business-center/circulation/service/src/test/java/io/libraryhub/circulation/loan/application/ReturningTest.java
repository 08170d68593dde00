package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ItemId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturningTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);

    @Test
    void a_copy_nobody_waits_for_stays_where_it_is_returned() {
        scene.desk.lend(XIAO_LIN, 1);

        CheckInResult result = scene.desk.takeBack(1, RIVER).orElseThrow();

        assertThat(result.route()).isEqualTo("shelf");
        assertThat(result.goTo()).isEqualTo(RIVER);
        assertThat(result.closedLoan().state()).isEqualTo("closed");
        assertThat(result.closedLoan().closedAt()).isEqualTo(Scene.MORNING);
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.closed");
    }

    @Test
    void where_copies_do_not_float_it_travels_home() {
        scene.under(FixedPolicies.DEFAULTS.with(true, true, false));
        scene.desk.lend(XIAO_LIN, 1);

        CheckInResult away = scene.desk.takeBack(1, RIVER).orElseThrow();
        CheckInResult home = scene.desk.takeBack(1, MAIN).orElseThrow();

        assertThat(List.of(away.route(), away.goTo())).containsExactly("transit", MAIN);
        assertThat(List.of(home.route(), home.goTo())).containsExactly("shelf", MAIN);
        assertThat(home.closedLoan()).isNull();
        assertThat(scene.told()).containsExactly("loan.opened", "loan.closed", "item.sent", "item.shelved");
    }

    @Test
    void case_d01_the_first_who_waits_gets_the_copy_and_the_others_wait_on() {
        scene.desk.lend(XIAO_LIN, 1);
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        HoldView second = scene.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();

        CheckInResult result = scene.desk.takeBack(1, MAIN).orElseThrow();

        assertThat(result.route()).isEqualTo("hold-shelf");
        assertThat(result.hold().id()).isEqualTo(first.id());
        assertThat(result.hold().state()).isEqualTo("ready");
        // 3 days after the day it became ready, to the end of the day in Shanghai.
        assertThat(result.hold().pickupBy()).isEqualTo(Instant.parse("2026-03-04T15:59:59Z"));
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.WAITING);
        assertThat(scene.told()).endsWith("loan.closed", "hold.ready");
    }

    @Test
    void it_travels_to_the_pick_up_branch_and_is_ready_only_when_it_has_arrived() {
        scene.desk.lend(XIAO_LIN, 1);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow();

        CheckInResult sent = scene.desk.takeBack(1, MAIN).orElseThrow();
        assertThat(List.of(sent.route(), sent.goTo(), sent.hold().state()))
                .containsExactly("transit", RIVER, "in-transit");
        assertThat(scene.told()).as("no notice for a book still on the road").doesNotContain("hold.ready");

        CheckInResult astray = scene.desk.takeBack(1, HILL).orElseThrow();
        assertThat(List.of(astray.route(), astray.goTo())).containsExactly("transit", RIVER);

        CheckInResult arrived = scene.desk.takeBack(1, RIVER).orElseThrow();
        assertThat(List.of(arrived.route(), arrived.goTo())).containsExactly("hold-shelf", RIVER);
        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.READY);
        assertThat(scene.told().stream().filter("hold.ready"::equals)).hasSize(1);
    }

    @Test
    void scanning_a_copy_on_the_hold_shelf_again_changes_nothing() {
        scene.desk.lend(XIAO_LIN, 1);
        HoldView view = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);
        Hold before = scene.hold(view.id());

        CheckInResult again = scene.desk.takeBack(1, MAIN).orElseThrow();
        CheckInResult astray = scene.desk.takeBack(1, HILL).orElseThrow();

        assertThat(List.of(again.route(), again.goTo())).containsExactly("hold-shelf", MAIN);
        assertThat(List.of(astray.route(), astray.goTo())).containsExactly("transit", MAIN);
        assertThat(scene.hold(view.id())).isEqualTo(before);
        assertThat(scene.told().stream().filter("hold.ready"::equals)).hasSize(1);
    }

    @Test
    void a_copy_fetched_from_the_shelf_goes_to_whoever_waits() {
        scene.desk.wait(LAO_WANG, THREE_BODY, RIVER);

        CheckInResult fetched = scene.desk.takeBack(1, MAIN).orElseThrow();

        assertThat(List.of(fetched.route(), fetched.goTo())).containsExactly("transit", RIVER);
        assertThat(fetched.closedLoan()).isNull();
    }

    @Test
    void a_bought_copy_goes_straight_to_the_queue_and_never_stands_on_a_shelf() {
        scene.desk.lend(XIAO_LIN, 1);
        HoldView here = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        HoldView there = scene.desk.wait(A_MEI, THREE_BODY, RIVER).orElseThrow();

        scene.shelf(2, THREE_BODY, MAIN).shelf(3, THREE_BODY, MAIN).shelf(4, THREE_BODY, MAIN);

        assertThat(scene.hold(here.id()).state()).isEqualTo(HoldState.READY);
        assertThat(scene.hold(here.id()).itemId()).isEqualTo(new ItemId(2));
        assertThat(scene.hold(there.id()).state()).isEqualTo(HoldState.IN_TRANSIT);
        assertThat(scene.stateOf(4)).isEqualTo(CopyState.AVAILABLE);
    }

    @Test
    void a_withdrawn_copy_serves_nobody() {
        scene.desk.lend(XIAO_LIN, 1);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.announce(scene.city.item(2, THREE_BODY, MAIN, true));

        CheckInResult result = scene.desk.takeBack(2, MAIN).orElseThrow();

        assertThat(result.hold()).isNull();
        assertThat(scene.stateOf(2)).isEqualTo(CopyState.WITHDRAWN);
        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.WAITING);
    }

    @Test
    void readers_do_not_take_back_and_unknown_copies_are_not_found() {
        CheckIn byReader = new CheckIn(request(), Actor.reader(XIAO_LIN), barcode(1), MAIN, "online");

        assertThat(codes(scene.desk.checkIn().handle(byReader))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.takeBack(999, MAIN))).containsExactly(CommonCodes.NOT_FOUND);
    }
}
