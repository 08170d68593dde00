package io.libraryhub.circulation.hold.domain;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.DOU_DOU;
import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.HILL;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.policy.domain.QueuePolicy;
import io.libraryhub.circulation.policy.domain.QueuePolicy.CopyBranch;
import io.libraryhub.circulation.policy.domain.QueuePolicy.ReaderBranch;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 小林, 老王 and 阿梅 wait for 《三体》 in this order; a copy of the main library comes back at the river. */
class TurnRuleTest {
    private static final Copy COPY =
            Copy.taken(new ItemId(1), THREE_BODY.id(), "B1", "book", "general", "", MAIN, false);
    private static final QueuePolicy FIRST_COME = new QueuePolicy(false, CopyBranch.HOME, ReaderBranch.PICKUP, 0, 0);

    private final List<Hold> waiting = new ArrayList<>();

    private void waits(ReaderId reader, String pickup, String home, @Nullable Long item, @Nullable Instant until) {
        int place = waiting.size() + 1;
        Wish wish = new Wish(item == null ? null : new ItemId(item), "", until, home);
        Instant placed = Scene.MORNING.plus(Duration.ofDays(place));
        waiting.add(
                Hold.placed(new HoldId(place), THREE_BODY.id(), reader, pickup, "desk", "adult", place, wish, placed));
    }

    private List<String> order(QueuePolicy policy, int day) {
        Instant now = Scene.MORNING.plus(Duration.ofDays(day));
        return TurnRule.order(waiting, COPY, RIVER, policy, now).stream()
                .map(each -> each.hold().readerId() + " " + each.reason())
                .toList();
    }

    private void threeWait() {
        waits(XIAO_LIN, HILL, HILL, null, null);
        waits(LAO_WANG, RIVER, MAIN, null, null);
        waits(A_MEI, MAIN, RIVER, null, null);
    }

    @Test
    void firstComeFirstServed() {
        threeWait();

        assertThat(order(FIRST_COME, 9)).containsExactly("101 in-order", "102 in-order", "103 in-order");
    }

    @Test
    void localFirstInItsFourVariants() {
        threeWait();

        assertThat(order(new QueuePolicy(true, CopyBranch.HOME, ReaderBranch.PICKUP, 0, 0), 9))
                .containsExactly("103 local", "101 in-order", "102 in-order");
        assertThat(order(new QueuePolicy(true, CopyBranch.HOLDING, ReaderBranch.PICKUP, 0, 0), 9))
                .containsExactly("102 local", "101 in-order", "103 in-order");
        assertThat(order(new QueuePolicy(true, CopyBranch.HOME, ReaderBranch.HOME, 0, 0), 9))
                .containsExactly("102 local", "101 in-order", "103 in-order");
        assertThat(order(new QueuePolicy(true, CopyBranch.HOLDING, ReaderBranch.HOME, 0, 0), 9))
                .containsExactly("103 local", "101 in-order", "102 in-order");
    }

    @Test
    void whoeverHasLetOthersPassForLongEnoughDoesSoNoMore() {
        threeWait();
        QueuePolicy owner = new QueuePolicy(true, CopyBranch.HOME, ReaderBranch.PICKUP, 7, 0);

        assertThat(order(owner, 7)).containsExactly("103 local", "101 in-order", "102 in-order");
        assertThat(order(owner, 8)).containsExactly("101 waited-long", "103 local", "102 in-order");
        assertThat(order(owner, 9)).containsExactly("101 waited-long", "102 waited-long", "103 local");
    }

    @Test
    void aCopyServesOnlyThoseWhomItSuits() {
        waits(XIAO_LIN, MAIN, MAIN, 2L, null);
        waits(LAO_WANG, MAIN, MAIN, null, Scene.MORNING.plus(Duration.ofDays(3)));
        waits(A_MEI, MAIN, MAIN, 1L, null);

        assertThat(order(FIRST_COME, 3)).containsExactly("102 in-order", "103 in-order", "101 other-copy");
        assertThat(order(FIRST_COME, 4)).containsExactly("103 in-order", "101 other-copy", "102 not-needed");
        assertThat(TurnRule.next(waiting, COPY, RIVER, FIRST_COME, Scene.MORNING.plus(Duration.ofDays(4))))
                .contains(waiting.get(2));
    }

    @Test
    void nobodyIsServedWhenNoWishSuits() {
        waits(XIAO_LIN, MAIN, MAIN, 2L, null);

        assertThat(TurnRule.next(waiting, COPY, RIVER, FIRST_COME, Scene.MORNING))
                .isEmpty();
    }

    private List<String> byLot(ReaderId... readers) {
        return Stream.of(readers)
                .sorted(Comparator.comparing(each -> Lot.of(THREE_BODY.id(), each)))
                .map(each -> each + " drawn")
                .toList();
    }

    private static QueuePolicy drawing(int hours) {
        return new QueuePolicy(false, CopyBranch.HOME, ReaderBranch.PICKUP, 0, hours);
    }

    private void comesAfter(Duration later, ReaderId reader) {
        int place = waiting.size() + 1;
        waiting.add(Hold.placed(
                new HoldId(place),
                THREE_BODY.id(),
                reader,
                MAIN,
                "desk",
                "adult",
                place,
                new Wish(null, "", null, MAIN),
                Scene.MORNING.plus(later)));
    }

    @Test
    void lotsDecideAmongThoseOfOneWindowAndWindowsFollowOneAnother() {
        // 1 March, 10:00 in Shanghai is 02:00 UTC: windows of six hours begin at 00:00 and 06:00 UTC.
        comesAfter(Duration.ZERO, XIAO_LIN);
        comesAfter(Duration.ofHours(1), LAO_WANG);
        comesAfter(Duration.ofHours(3), A_MEI);
        comesAfter(Duration.ofHours(4), DOU_DOU);

        List<String> order = order(drawing(6), 1);

        assertThat(order.subList(0, 3)).isEqualTo(byLot(XIAO_LIN, LAO_WANG, A_MEI));
        assertThat(order.get(3)).isEqualTo(DOU_DOU + " drawn");
        assertThat(order(drawing(1), 1))
                .as("an hour apart is a window apart")
                .containsExactly("101 drawn", "102 drawn", "103 drawn", "104 drawn");
    }

    @Test
    void nobodyIsDrawnPastAHoldThatStaffPutInItsPlace() {
        comesAfter(Duration.ZERO, XIAO_LIN);
        comesAfter(Duration.ZERO, LAO_WANG);
        comesAfter(Duration.ZERO, A_MEI);
        waiting.set(1, waiting.get(1).moved(2));

        assertThat(order(drawing(24), 1)).containsExactly("101 drawn", "102 in-order", "103 drawn");
    }

    @Test
    void readersOfTheCopysBranchStillPassThoseWhoAreDrawn() {
        comesAfter(Duration.ZERO, XIAO_LIN);
        comesAfter(Duration.ZERO, LAO_WANG);
        waits(A_MEI, RIVER, RIVER, null, null);

        assertThat(order(new QueuePolicy(true, CopyBranch.HOLDING, ReaderBranch.PICKUP, 0, 24), 9))
                .startsWith("103 local");
    }

    @Test
    void lotsAreAsGoodAsChanceAndAlwaysTheSame() {
        int readers = 2_000;
        long low = LongStream.rangeClosed(1, readers)
                .filter(each -> Lot.of(THREE_BODY.id(), new ReaderId(each)) < Integer.MAX_VALUE / 2)
                .count();

        assertThat(low).as("half of them draw a low lot").isBetween(900L, 1_100L);
        assertThat(Lot.of(THREE_BODY.id(), XIAO_LIN)).isEqualTo(Lot.of(THREE_BODY.id(), XIAO_LIN));
        assertThat(Lot.of(THREE_BODY.id(), XIAO_LIN)).isNotEqualTo(Lot.of(FORTRESS.id(), XIAO_LIN));
    }
}
