package io.libraryhub.circulation.shelf.application;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.HILL;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.SendCopy;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ItemId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies between branches: sent by hand or by a route, gone astray, late and given up. */
class TravellingTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);

    @Test
    void staff_send_a_copy_to_the_shelf_of_another_branch() {
        TransitView sent = scene.desk.shelves().send(1, MAIN, RIVER).orElseThrow();

        assertThat(List.of(sent.fromBranch(), sent.toBranch())).containsExactly(MAIN, RIVER);
        assertThat(sent.expectedBy()).isEqualTo(Scene.MORNING.plus(Duration.ofDays(3)));
        assertThat(sent.late()).isFalse();
        assertThat(codes(scene.desk.lend(XIAO_LIN, 1))).containsExactly(CirculationCodes.ITEM_IN_TRANSIT);

        CheckInResult arrived = scene.desk.takeBack(1, RIVER).orElseThrow();

        assertThat(List.of(arrived.route(), arrived.goTo())).containsExactly("shelf", RIVER);
        assertThat(scene.store.shelves.travelling()).isEmpty();
        assertThat(scene.told()).containsExactly("item.sent", "item.shelved");
    }

    @Test
    void it_stays_where_it_was_sent_even_where_copies_do_not_float() {
        scene.under(FixedPolicies.DEFAULTS.with(true, true, false));
        scene.desk.shelves().send(1, MAIN, RIVER);

        CheckInResult arrived = scene.desk.takeBack(1, RIVER).orElseThrow();

        assertThat(List.of(arrived.route(), arrived.goTo())).containsExactly("shelf", RIVER);
    }

    @Test
    void at_a_wrong_branch_it_goes_on_to_where_it_was_sent() {
        scene.desk.shelves().send(1, MAIN, RIVER);
        scene.clock.pass(DAY);

        CheckInResult astray = scene.desk.takeBack(1, HILL).orElseThrow();

        assertThat(List.of(astray.route(), astray.goTo())).containsExactly("transit", RIVER);
        assertThat(scene.store.shelves.travelling().get(new ItemId(1)).fromBranch())
                .isEqualTo(HILL);
        assertThat(scene.store.shelves.travelling().get(new ItemId(1)).sentAt())
                .as("the courier's days count anew")
                .isEqualTo(Scene.MORNING.plus(DAY));
    }

    @Test
    void only_what_stands_on_a_shelf_and_is_not_waited_for_is_sent_away() {
        assertThat(codes(scene.desk.shelves().send(1, MAIN, MAIN))).containsExactly(CirculationCodes.ALREADY_THERE);
        scene.desk.wait(LAO_WANG, THREE_BODY, RIVER);
        assertThat(codes(scene.desk.shelves().send(1, MAIN, RIVER))).containsExactly(CirculationCodes.OTHERS_WAIT);
        scene.shelf(2, THREE_BODY, MAIN);
        scene.desk.lend(A_MEI, 1);
        assertThat(codes(scene.desk.shelves().send(1, MAIN, RIVER))).containsExactly(CirculationCodes.NOT_ON_SHELF);
        assertThat(codes(scene.desk.shelves().send(9, MAIN, RIVER))).containsExactly(CommonCodes.NOT_FOUND);
        SendCopy byReader = new SendCopy(Desk.request(), Actor.reader(XIAO_LIN), City.barcode(1), MAIN, RIVER);
        assertThat(codes(scene.desk.shelves().sendAway().handle(byReader))).containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void the_same_request_sends_once() {
        TransitView first = scene.desk.shelves().send(1, MAIN, RIVER, "send-1").orElseThrow();
        scene.desk.takeBack(1, RIVER);

        assertThat(scene.desk.shelves().send(1, MAIN, RIVER, "send-1").orElseThrow())
                .isEqualTo(first);
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
    }

    @Test
    void where_copies_do_not_float_one_that_nobody_waits_for_any_more_turns_home() {
        scene.under(FixedPolicies.DEFAULTS.with(true, true, false));
        scene.desk.lend(XIAO_LIN, 1);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow();
        scene.desk.takeBack(1, HILL);

        scene.desk.giveUp(hold.id());

        assertThat(scene.store.shelves.travelling().get(new ItemId(1)).toBranch())
                .isEqualTo(MAIN);
        CheckInResult home = scene.desk.takeBack(1, MAIN).orElseThrow();
        assertThat(List.of(home.route(), home.goTo())).containsExactly("shelf", MAIN);
    }

    @Test
    void a_copy_that_does_not_arrive_is_late_then_missing_and_its_reader_waits_again_in_the_same_place() {
        scene.desk.lend(XIAO_LIN, 1);
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow();
        HoldView second = scene.desk.wait(A_MEI, THREE_BODY, RIVER).orElseThrow();
        scene.desk.takeBack(1, MAIN);

        scene.clock.pass(DAY.multipliedBy(14));
        assertThat(scene.desk.shelves().giveUp().run(10)).as("on the last day").isZero();
        assertThat(scene.store.shelves.travelling().get(new ItemId(1)).late(scene.clock.instant()))
                .isTrue();

        scene.clock.pass(Duration.ofMinutes(1));
        assertThat(scene.desk.shelves().giveUp().run(10)).isEqualTo(1);
        assertThat(scene.desk.shelves().giveUp().run(10))
                .as("safe to run twice")
                .isZero();

        assertThat(scene.stateOf(1)).isEqualTo(CopyState.MISSING);
        assertThat(scene.hold(first.id()).state()).isEqualTo(HoldState.WAITING);
        assertThat(scene.told()).endsWith("item.withheld");

        scene.shelf(2, THREE_BODY, RIVER);
        assertThat(scene.hold(first.id()).state()).as("before the second").isEqualTo(HoldState.READY);
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.WAITING);
    }

    @Test
    void a_missing_copy_that_turns_up_goes_to_whoever_waits() {
        scene.desk.shelves().send(1, MAIN, RIVER);
        scene.clock.pass(DAY.multipliedBy(15));
        scene.desk.shelves().giveUp().run(10);
        assertThat(codes(scene.desk.lend(XIAO_LIN, 1))).containsExactly(CirculationCodes.ITEM_MISSING);
        scene.shelf(2, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 2);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, HILL).orElseThrow();

        CheckInResult found = scene.desk.takeBack(1, HILL).orElseThrow();

        assertThat(List.of(found.route(), found.goTo())).containsExactly("hold-shelf", HILL);
        assertThat(found.hold().id()).isEqualTo(hold.id());
        assertThat(scene.store.shelves.withheld()).isEmpty();
    }
}
