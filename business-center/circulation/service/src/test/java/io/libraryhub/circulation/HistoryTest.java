package io.libraryhub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.History;
import io.libraryhub.circulation.fixture.Invariants;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.HoldId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens in whatever order, some things stay true. A failing seed tells its history again. */
class HistoryTest {
    private static final int LIMIT = 4;
    private static final int STEPS = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void invariants_hold_after_every_step(long seed) {
        Scene scene = new Scene().under(FixedPolicies.DEFAULTS.withLoanLimit(LIMIT));
        History history = new History(seed, scene.desk, scene.city, scene.clock);
        Set<HoldId> served = new HashSet<>();

        for (int i = 0; i < STEPS; i++) {
            List<Hold> before = scene.store.allHolds();
            history.go();
            Invariants.hold(
                    scene.store.allCopies(),
                    scene.store.allLoans(),
                    scene.store.allHolds(),
                    scene.store.shelves.travelling().keySet(),
                    scene.store.shelves.withheld().keySet(),
                    scene.store::tallyOf,
                    LIMIT);
            scene.store.fees.books().mustAddUp();
            copiesGoToWhoeverStandsFirst(before, scene.store.allHolds(), scene);
            holdsEndOnce(before, scene.store.allHolds(), served);
        }
        assertThat(history.said()).hasSizeGreaterThan(STEPS / 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_history_leads_to_the_same_state_and_repeats_change_nothing(long seed) {
        Scene first = new Scene();
        Scene second = new Scene();
        History once = new History(seed, first.desk, first.city, first.clock);
        History again = new History(seed, second.desk, second.city, second.clock);
        for (int i = 0; i < STEPS; i++) {
            once.go();
            again.go();
        }
        assertThat(again.said()).isEqualTo(once.said());

        List<Hold> holds = first.store.allHolds();
        int told = first.store.told().size();
        once.repeats().forEach((id, send) -> assertThat((Object) send.get().orElseThrow())
                .isEqualTo(once.firstAnswer(id)));

        assertThat(first.store.allHolds()).isEqualTo(holds);
        assertThat(first.store.told()).hasSize(told);
    }

    /** Who got a copy in this step stood before everybody of the same title who waits on. */
    private static void copiesGoToWhoeverStandsFirst(List<Hold> before, List<Hold> after, Scene scene) {
        Instant at = scene.clock.instant();
        for (Hold was : before) {
            Hold now = after.stream()
                    .filter(each -> each.id().equals(was.id()))
                    .findFirst()
                    .orElseThrow();
            if (was.state() == HoldState.WAITING && now.hasCopy()) {
                Copy copy = scene.store.find(now.itemId()).orElseThrow();
                assertThat(before.stream()
                                .filter(each -> each.titleId().equals(now.titleId())
                                        && each.state() == HoldState.WAITING
                                        && stillWaits(each, after)
                                        && each.wish().isServedBy(copy)
                                        && !each.wish().over(at)))
                        .as("nobody who waits on was placed before " + now)
                        .allSatisfy(waiting -> assertThat(waiting.place()).isGreaterThan(now.place()));
            }
        }
    }

    private static boolean stillWaits(Hold hold, List<Hold> after) {
        return after.stream().anyMatch(each -> each.id().equals(hold.id()) && each.state() == HoldState.WAITING);
    }

    private static void holdsEndOnce(List<Hold> before, List<Hold> after, Set<HoldId> ended) {
        for (Hold was : before) {
            Hold now = after.stream()
                    .filter(each -> each.id().equals(was.id()))
                    .findFirst()
                    .orElseThrow();
            if (!was.active()) {
                assertThat(now).as("what is over stays as it was").isEqualTo(was);
            } else if (!now.active()) {
                assertThat(ended.add(now.id())).isTrue();
            }
        }
    }
}
