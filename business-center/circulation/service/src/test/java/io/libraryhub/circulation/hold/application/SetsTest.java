package io.libraryhub.circulation.hold.application;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.CAMEL;
import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.HILL;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A set in three volumes: the first twice and the second once at the main library, the third at the river. */
class SetsTest {
    private static final String FIRST = "第1册";
    private static final String SECOND = "第2册";
    private static final String THIRD = "第3册";

    private final Scene scene = new Scene()
            .shelfVolume(1, CAMEL, FIRST, MAIN)
            .shelfVolume(2, CAMEL, FIRST, MAIN)
            .shelfVolume(3, CAMEL, SECOND, MAIN)
            .shelfVolume(4, CAMEL, THIRD, RIVER)
            .shelf(5, FORTRESS, MAIN);

    private Reply<HoldView> wait(ReaderId reader, String volume) {
        return scene.desk.waitForVolume(reader, CAMEL, volume, MAIN, request());
    }

    private Reply<List<HoldView>> order(ReaderId reader, String pickup) {
        return scene.desk.orderSet(reader, CAMEL, pickup, request());
    }

    @Test
    void anyCopyOfTheVolumeServesAndNoOtherVolume() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(XIAO_LIN, 2);
        scene.desk.lend(XIAO_LIN, 3);
        HoldView first = wait(LAO_WANG, FIRST).orElseThrow();
        assertThat(first.volume()).isEqualTo(FIRST);

        assertThat(scene.desk.takeBack(3, MAIN).orElseThrow().route()).isEqualTo("shelf");
        CheckInResult back = scene.desk.takeBack(2, MAIN).orElseThrow();
        assertThat(back.hold().id()).isEqualTo(first.id());
    }

    @Test
    void aCopyGoesToTheFirstWhoseWishItFits() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(XIAO_LIN, 2);
        scene.desk.lend(XIAO_LIN, 3);
        scene.desk.lend(XIAO_LIN, 4, RIVER, request());
        HoldView second = wait(LAO_WANG, SECOND).orElseThrow();
        HoldView any = scene.desk.wait(A_MEI, CAMEL, MAIN).orElseThrow();
        assertThat(any.position())
                .as("the second volume would serve the other first")
                .isEqualTo(2);

        assertThat(scene.desk.takeBack(1, MAIN).orElseThrow().hold().id()).isEqualTo(any.id());
        assertThat(scene.desk.takeBack(3, MAIN).orElseThrow().hold().id()).isEqualTo(second.id());
    }

    @Test
    void aReaderWaitsOnceForEachVolume() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(XIAO_LIN, 2);
        scene.desk.lend(XIAO_LIN, 3);
        wait(LAO_WANG, FIRST).orElseThrow();

        assertThat(codes(wait(LAO_WANG, FIRST))).containsExactly(CirculationCodes.ALREADY_WAITING);
        assertThat(codes(scene.desk.waitFor(LAO_WANG, CAMEL, 2L, null)))
                .as("one copy of the same volume")
                .containsExactly(CirculationCodes.ALREADY_WAITING);
        assertThat(codes(scene.desk.wait(LAO_WANG, CAMEL, MAIN)))
                .as("any volume")
                .contains(CirculationCodes.ALREADY_WAITING);
        assertThat(wait(LAO_WANG, SECOND).isDone()).isTrue();
    }

    @Test
    void whoHasAVolumeMayWaitForAnother() {
        scene.desk.lend(LAO_WANG, 1);
        scene.desk.lend(XIAO_LIN, 3);

        assertThat(codes(wait(LAO_WANG, FIRST)))
                .containsExactlyInAnyOrder(CirculationCodes.ALREADY_BORROWED, CirculationCodes.COPY_ON_SHELF);
        HoldView second = wait(LAO_WANG, SECOND).orElseThrow();
        scene.desk.lend(LAO_WANG, 4, RIVER, request());

        assertThat(scene.hold(second.id()).state())
                .as("the third volume is not the second")
                .isEqualTo(HoldState.WAITING);
        scene.desk.takeBack(3, MAIN);
        scene.desk.lend(LAO_WANG, 3);
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.FILLED);
    }

    @Test
    void whoWaitsForOneVolumeKeepsNoOtherFromRenewalOrLoan() {
        LoanView first = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        LoanView second = scene.desk.lend(XIAO_LIN, 3).orElseThrow();
        wait(LAO_WANG, SECOND).orElseThrow();

        assertThat(scene.desk.prolong(first.id()).isDone()).isTrue();
        assertThat(codes(scene.desk.prolong(second.id()))).containsExactly(CirculationCodes.OTHERS_WAIT);
        assertThat(scene.desk.lend(A_MEI, 2).isDone()).isTrue();
    }

    @Test
    void aVolumeThatTheLibraryDoesNotHaveIsNotWaitedFor() {
        assertThat(codes(wait(LAO_WANG, "第9册"))).containsExactly(CommonCodes.NOT_FOUND);
    }

    @Test
    void aWholeSetIsOneOrderToOneBranch() {
        List<HoldView> order = order(LAO_WANG, HILL).orElseThrow();

        assertThat(order).extracting(HoldView::volume).containsExactly(FIRST, SECOND, THIRD);
        assertThat(order).extracting(HoldView::pickupBranch).containsOnly(HILL);
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(0, 3);
        assertThat(scene.desk.takeBack(4, RIVER).orElseThrow().hold().volume()).isEqualTo(THIRD);
        assertThat(scene.desk.takeBack(1, MAIN).orElseThrow().hold().volume()).isEqualTo(FIRST);
        assertThat(scene.desk.takeBack(2, MAIN).orElseThrow().route()).isEqualTo("shelf");
    }

    @Test
    void aSetIsOrderedOnceUnderARequestNumber() {
        List<HoldView> first = scene.desk.orderSet(LAO_WANG, CAMEL, HILL, "r-1").orElseThrow();

        assertThat(scene.desk.orderSet(LAO_WANG, CAMEL, HILL, "r-1").orElseThrow())
                .isEqualTo(first);
        assertThat(scene.store.allHolds()).hasSize(3);
    }

    @Test
    void allOfASetOrNothingWithEveryReason() {
        scene.under(FixedPolicies.DEFAULTS.with(new HoldPolicy(3, 2, false, 3, false, 28, 5, 30, 180)));
        scene.desk.lend(LAO_WANG, 1);
        scene.desk.lend(XIAO_LIN, 3);
        wait(LAO_WANG, SECOND).orElseThrow();
        scene.desk.shelves().miss("missing", 4);

        assertThat(codes(order(LAO_WANG, MAIN)))
                .containsExactlyInAnyOrder(
                        CirculationCodes.VOLUME_ALREADY_BORROWED,
                        CirculationCodes.VOLUME_ALREADY_WAITING,
                        CirculationCodes.VOLUME_NO_COPIES,
                        CirculationCodes.HOLD_LIMIT,
                        CirculationCodes.HOLDS_TODAY);
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(1, 1);
        assertThat(scene.store.allHolds()).hasSize(1);
    }

    @Test
    void aSetIsOrderedUnlessAllOfItStandsOnTheShelfThere() {
        scene.shelfVolume(6, THREE_BODY, FIRST, MAIN).shelfVolume(7, THREE_BODY, SECOND, MAIN);

        assertThat(codes(scene.desk.orderSet(LAO_WANG, THREE_BODY, MAIN, request())))
                .containsExactly(CirculationCodes.COPY_ON_SHELF);
        assertThat(order(LAO_WANG, MAIN).isDone()).as("one volume is elsewhere").isTrue();
    }

    @Test
    void aTitleWithoutVolumesIsNoSet() {
        assertThat(codes(scene.desk.orderSet(LAO_WANG, FORTRESS, MAIN, request())))
                .containsExactly(CirculationCodes.NOT_A_SET);
    }
}
