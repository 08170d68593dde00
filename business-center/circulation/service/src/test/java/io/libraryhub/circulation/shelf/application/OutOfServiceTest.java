package io.libraryhub.circulation.shelf.application;

import static io.libraryhub.circulation.fixture.City.FORTRESS;
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
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.fixture.Shelves;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ItemId;
import org.junit.jupiter.api.Test;

/** Copies that are missing or damaged, and those that were read in the house. */
class OutOfServiceTest {
    private final Scene scene =
            new Scene().shelf(1, THREE_BODY, MAIN).shelf(2, THREE_BODY, MAIN).shelf(3, FORTRESS, MAIN);

    @Test
    void missing_copies_are_noted_in_one_step_and_what_cannot_be_missing_is_left() {
        scene.desk.lend(XIAO_LIN, 3);

        assertThat(scene.desk.shelves().miss("missing", 3, 1, 9))
                .containsExactly(CirculationCodes.ITEM_ON_LOAN, "", CommonCodes.NOT_FOUND);

        assertThat(scene.stateOf(1)).isEqualTo(CopyState.MISSING);
        assertThat(scene.stateOf(3)).isEqualTo(CopyState.ON_LOAN);
        assertThat(scene.desk.shelves().miss("missing", 1)).containsExactly(CirculationCodes.ITEM_MISSING);
        assertThat(scene.store.stock(THREE_BODY.id(), "", MAIN).copies())
                .as("a copy nobody can find is none")
                .isEqualTo(1);
    }

    @Test
    void the_reader_whose_copy_vanished_from_the_hold_shelf_waits_again() {
        scene.desk.shelves().miss("missing", 2);
        scene.desk.lend(XIAO_LIN, 1);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);

        scene.desk.shelves().miss("missing", 1);

        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.WAITING);
        assertThat(scene.hold(hold.id()).pickupBy()).isNull();
        assertThat(scene.store.shelves.withheld().get(new ItemId(1)).holdReadyAt())
                .isEqualTo(Scene.MORNING);
        assertThat(scene.desk.expire().run(10))
                .as("nothing lies there to be collected")
                .isZero();
    }

    @Test
    void a_copy_that_comes_back_damaged_ends_its_loan_and_serves_nobody_before_it_is_mended() {
        scene.desk.lend(XIAO_LIN, 3);
        HoldView hold = scene.desk.wait(LAO_WANG, FORTRESS, RIVER).orElseThrow();

        CheckInResult damaged = Shelves.takeBackDamaged(scene.desk, 3, RIVER).orElseThrow();

        assertThat(damaged.closedLoan().state()).isEqualTo("closed");
        assertThat(damaged.route()).isEqualTo("repair");
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.WAITING);
        assertThat(codes(scene.desk.lend(XIAO_LIN, 3))).containsExactly(CirculationCodes.ITEM_DAMAGED);
        assertThat(scene.told()).endsWith("loan.closed", "item.withheld");

        CheckInResult mended = scene.desk.takeBack(3, RIVER).orElseThrow();

        assertThat(mended.route()).isEqualTo("hold-shelf");
        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.READY);
    }

    @Test
    void damage_seen_on_the_hold_shelf_makes_the_reader_wait_for_another_copy() {
        scene.desk.shelves().miss("missing", 2);
        scene.desk.lend(XIAO_LIN, 1);
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);

        Shelves.takeBackDamaged(scene.desk, 1, MAIN);
        assertThat(scene.hold(hold.id()).state()).isEqualTo(HoldState.WAITING);

        scene.desk.takeBack(2, MAIN);
        assertThat(scene.hold(hold.id()).itemId()).isEqualTo(new ItemId(2));
    }

    @Test
    void reading_in_the_house_is_counted_and_changes_nothing_else() {
        assertThat(scene.desk.shelves().use(1, "use-1").orElseThrow().uses()).isEqualTo(1);
        assertThat(scene.desk.shelves().use(1, "use-1").orElseThrow().uses())
                .as("the same scan sent twice")
                .isEqualTo(1);
        assertThat(scene.desk.shelves().use(1, "use-2").orElseThrow().uses()).isEqualTo(2);

        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
        assertThat(scene.told()).containsExactly("item.used", "item.used");
    }
}
