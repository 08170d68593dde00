package io.libraryhub.copycount.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.Moves;
import io.libraryhub.copycount.decide.domain.Placement;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.decide.domain.Surplus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where copies stand, which may move and which may go. */
class StockTest {
    private static final double CYCLE = 28;
    private static final PurchasePolicy USUAL = PurchasePolicy.usual();

    @Test
    void newCopiesGoWhereMostAskForEachCopy() {
        List<BranchStock> branches = List.of(
                new BranchStock("MAIN", 3, 0, 0.20, 6),
                new BranchStock("YINZHOU", 0, 0, 0.10, 5),
                new BranchStock("BEILUN", 1, 1, 0.01, 0));

        assertThat(Placement.of(3, branches, CYCLE))
                .containsEntry("YINZHOU", 2)
                .containsEntry("MAIN", 1)
                .hasSize(2);
        assertThat(Placement.of(2, List.of(), CYCLE)).isEmpty();
    }

    @Test
    void aBranchGetsWhatItWasPromisedFirstWhileThereAreCopies() {
        List<BranchStock> branches =
                List.of(new BranchStock("MAIN", 3, 0, 0.20, 6), new BranchStock("YINZHOU", 0, 0, 0.01, 1));

        assertThat(Placement.of(3, Map.of("YINZHOU", 2), branches, CYCLE))
                .containsExactlyInAnyOrderEntriesOf(Map.of("YINZHOU", 2, "MAIN", 1));
        assertThat(Placement.of(1, Map.of("YINZHOU", 2, "MAIN", 1), branches, CYCLE))
                .isEqualTo(Map.of("MAIN", 1));
    }

    @Test
    void copiesThatNobodyAsksForMayGoButNotTheLast() {
        assertThat(Surplus.of(4, 4, 0, 0.001, 0.9, USUAL)).isEqualTo(3);
        assertThat(Surplus.of(1, 1, 0, 0, 0.9, USUAL)).isZero();
        assertThat(Surplus.of(4, 1, 0, 0.001, 0.9, USUAL))
                .as("what is lent cannot go")
                .isEqualTo(1);
    }

    @Test
    void whereSomebodyWaitsOrCopiesAreUsedNoneGoes() {
        assertThat(Surplus.of(4, 4, 1, 0.001, 0.9, USUAL)).isZero();
        assertThat(Surplus.of(4, 2, 0, 0.05, 0.9, USUAL)).isZero();
    }

    @Test
    void enoughStayThatReadersFindOne() {
        // 0.02 a day are a load of 0.56: three copies are found 98 times of 100, two 91 times, one 64 times.
        assertThat(Surplus.of(8, 8, 0, 0.02, 0.95, USUAL)).isEqualTo(5);
        assertThat(Surplus.of(8, 8, 0, 0.02, 0.9, USUAL)).isEqualTo(6);
    }

    @Test
    void anIdleCopyGoesWhereReadersWait() {
        List<BranchStock> branches = List.of(
                new BranchStock("MAIN", 3, 3, 0.01, 0),
                new BranchStock("YINZHOU", 1, 0, 0.10, 4),
                new BranchStock("BEILUN", 1, 1, 0.01, 0));

        assertThat(Moves.between(branches, CYCLE)).containsExactly(new Moves.Move("MAIN", "YINZHOU", 1));
    }

    @Test
    void whereCopiesStandOnTheShelfNoneIsSent() {
        List<BranchStock> branches =
                List.of(new BranchStock("MAIN", 3, 3, 0.01, 0), new BranchStock("YINZHOU", 1, 1, 0.10, 0));

        assertThat(Moves.between(branches, CYCLE)).isEmpty();
    }
}
