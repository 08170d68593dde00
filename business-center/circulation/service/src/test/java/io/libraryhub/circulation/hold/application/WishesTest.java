package io.libraryhub.circulation.hold.application;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.CAMEL;
import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.QueuePolicy;
import io.libraryhub.circulation.policy.domain.QueuePolicy.CopyBranch;
import io.libraryhub.circulation.policy.domain.QueuePolicy.ReaderBranch;
import io.libraryhub.kernel.CommonCodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds on one copy, such as a volume of a set; wishes with an end; limits of a day; readers of the copy's branch first. */
class WishesTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final Scene scene =
            new Scene().shelf(1, THREE_BODY, MAIN).shelf(2, THREE_BODY, MAIN).shelf(3, FORTRESS, MAIN);

    private static HoldPolicy holds(int perDay, boolean refuseWhenBlocked) {
        return new HoldPolicy(10, perDay, refuseWhenBlocked, 3, false, 28, 5, 30, 180);
    }

    @Test
    void whoWaitsForTheSecondVolumeIsNotServedByTheFirst() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(A_MEI, 2);
        HoldView second = scene.desk.waitFor(LAO_WANG, THREE_BODY, 2L, null).orElseThrow();

        CheckInResult first = scene.desk.takeBack(1, MAIN).orElseThrow();
        assertThat(first.route()).isEqualTo("shelf");
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.WAITING);

        CheckInResult wanted = scene.desk.takeBack(2, MAIN).orElseThrow();
        assertThat(wanted.hold().id()).isEqualTo(second.id());
    }

    @Test
    void aCopyThatSomebodyWaitsForByNameIsNotLentToOthersThoughAnotherStandsThere() {
        scene.desk.waitFor(LAO_WANG, THREE_BODY, RIVER, 2L, null, request());

        assertThat(codes(scene.desk.lend(XIAO_LIN, 2))).containsExactly(CirculationCodes.OTHERS_WAIT);
        assertThat(scene.desk.lend(XIAO_LIN, 1).isDone()).isTrue();
    }

    @Test
    void aLoanOfAnotherVolumeDoesNotEndTheWaitForThisOne() {
        scene.desk.lend(A_MEI, 2);
        HoldView second = scene.desk.waitFor(LAO_WANG, THREE_BODY, 2L, null).orElseThrow();

        scene.desk.lend(LAO_WANG, 1);

        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.WAITING);
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(1, 1);
    }

    @Test
    void aLoanThatSomebodyWaitsForByNameIsNotRenewedThoughOtherCopiesAreFree() {
        LoanView loan = scene.desk.lend(A_MEI, 2).orElseThrow();
        scene.desk.waitFor(LAO_WANG, THREE_BODY, 2L, null);

        assertThat(codes(scene.desk.prolong(loan.id()))).containsExactly(CirculationCodes.OTHERS_WAIT);
    }

    @Test
    void aCopyOnTheShelfLostOrOfAnotherTitleIsNotWaitedFor() {
        assertThat(codes(scene.desk.waitFor(LAO_WANG, THREE_BODY, 2L, null)))
                .containsExactly(CirculationCodes.COPY_ON_SHELF);
        assertThat(codes(scene.desk.waitFor(LAO_WANG, THREE_BODY, 3L, null))).containsExactly(CommonCodes.NOT_FOUND);
        scene.desk.shelves().miss("missing", 2);
        assertThat(codes(scene.desk.waitFor(LAO_WANG, THREE_BODY, 2L, null)))
                .containsExactly(CirculationCodes.NO_COPIES);
    }

    @Test
    void aWishEndsByItselfOnceAndNeverGetsACopyAfterItsDay() {
        Instant until = Scene.MORNING.plus(DAY.multipliedBy(5));
        scene.desk.lend(XIAO_LIN, 3);
        HoldView wish = scene.desk.waitFor(LAO_WANG, FORTRESS, null, until).orElseThrow();
        HoldView next = scene.desk.wait(A_MEI, FORTRESS, MAIN).orElseThrow();
        scene.clock.pass(DAY.multipliedBy(5).plusMinutes(1));

        CheckInResult back = scene.desk.takeBack(3, MAIN).orElseThrow();
        assertThat(back.hold().id()).as("before any run").isEqualTo(next.id());

        assertThat(scene.desk.expire().run(10)).isEqualTo(1);
        assertThat(scene.desk.expire().run(10)).isZero();
        assertThat(scene.hold(wish.id()).state()).isEqualTo(HoldState.EXPIRED);
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(0, 0);
    }

    @Test
    void aWishThatIsOverAlreadyIsRefused() {
        scene.desk.lend(XIAO_LIN, 3);

        assertThat(codes(scene.desk.waitFor(LAO_WANG, FORTRESS, null, Scene.MORNING)))
                .containsExactly(CirculationCodes.NOT_NEEDED);
    }

    @Test
    void twoHoldsADayAndTwoMoreTomorrow() {
        scene.under(FixedPolicies.DEFAULTS.with(holds(2, false)));
        scene.shelf(4, CAMEL, MAIN);
        for (long each : List.of(1L, 2L, 3L, 4L)) {
            scene.desk.lend(XIAO_LIN, each);
        }
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        scene.desk.wait(LAO_WANG, FORTRESS, MAIN);
        scene.desk.giveUp(first.id());

        assertThat(codes(scene.desk.wait(LAO_WANG, CAMEL, MAIN))).containsExactly(CirculationCodes.HOLDS_TODAY);

        // Midnight in Shanghai is at 16:00 UTC.
        scene.clock.pass(Duration.ofHours(14));
        assertThat(scene.desk.wait(LAO_WANG, CAMEL, MAIN).isDone()).isTrue();
    }

    @Test
    void whatStopsLoansStopsHoldsWhereThePolicySaysSoUnlessStaffSetItAside() {
        scene.under(FixedPolicies.DEFAULTS.with(holds(0, true)));
        scene.desk.lend(XIAO_LIN, 3);
        scene.desk.till().charge(LAO_WANG, 2_000, request());

        assertThat(codes(scene.desk.wait(LAO_WANG, FORTRESS, MAIN))).containsExactly(CirculationCodes.FEES_OWED);

        PlaceHold anyway = new PlaceHold(
                request(),
                LIBRARIAN,
                LAO_WANG,
                FORTRESS.id(),
                MAIN,
                "desk",
                null,
                null,
                new SetAside(List.of(CirculationCodes.FEES_OWED), "明天来付"),
                null);
        assertThat(scene.desk.join().handle(anyway).isDone()).isTrue();
        assertThat(scene.store.overrides()).hasSize(1);
    }

    @Test
    void readersOfTheCopysBranchComeFirstWhereThePolicySaysSo() {
        scene.under(FixedPolicies.DEFAULTS.with(new QueuePolicy(true, CopyBranch.HOME, ReaderBranch.PICKUP, 0, 0)));
        scene.desk.lend(XIAO_LIN, 3);
        HoldView first = scene.desk.wait(LAO_WANG, FORTRESS, RIVER).orElseThrow();
        HoldView local = scene.desk.wait(A_MEI, FORTRESS, MAIN).orElseThrow();

        CheckInResult back = scene.desk.takeBack(3, RIVER).orElseThrow();

        assertThat(back.hold().id()).isEqualTo(local.id());
        assertThat(scene.hold(first.id()).state()).isEqualTo(HoldState.WAITING);
    }
}
