package io.libraryhub.resource.acquisition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.copycount.decide.domain.Costs;
import io.libraryhub.copycount.decide.domain.Promise;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.acquisition.domain.PurchaseRule.Act;
import io.libraryhub.resource.api.OutsidePart;
import io.libraryhub.resource.outside.domain.OutsideDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 《三体》 with R = 3, as the data hub states it. */
class PurchaseRuleTest {
    private static final TitleId THREE_BODY = new TitleId(2001);
    /** Nobody waits for more than 84 days, 28 from loan to loan. */
    private static final PurchasePolicy THREE_TO_ONE = PurchasePolicy.usual();

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private static PressureSignal signal(
            int holds, int copies, int onOrder, int inProcess, int shortage, boolean pressing) {
        double ratio = holds / (double) Math.max(1, copies + onOrder + inProcess);
        return new PressureSignal(
                THREE_BODY.toString(), holds, 0, copies, onOrder, inProcess, ratio, shortage, pressing, 1, NOON, NOON);
    }

    private static Optional<Proposal> open(int quantity, String origin) {
        return Optional.of(new Proposal(new ProposalId(7), THREE_BODY, ProposalState.OPEN, quantity, origin));
    }

    @Test
    void thirtyHoldsOnFiveCopiesMeanFiveMoreNotTwo() {
        PurchaseRule.Step step =
                PurchaseRule.decide(signal(30, 5, 0, 0, 5, true), new Supply(5, 0), THREE_TO_ONE, Optional.empty(), 0);

        assertThat(step).isEqualTo(new PurchaseRule.Step(Act.OPEN, 5));
    }

    @Test
    void copiesApprovedAMomentAgoAreNotProposedAgain() {
        // The signal still knows nothing of the five that were approved.
        PurchaseRule.Step step =
                PurchaseRule.decide(signal(30, 5, 0, 0, 5, true), new Supply(5, 5), THREE_TO_ONE, Optional.empty(), 0);

        assertThat(step.act()).isEqualTo(Act.NOTHING);
    }

    @Test
    void copiesReceivedAMomentAgoAreNotProposedAgain() {
        assertThat(PurchaseRule.needed(signal(30, 5, 0, 0, 5, true), new Supply(10, 0), THREE_TO_ONE))
                .isZero();
    }

    @Test
    void copiesThatTheSignalCountedAsOnOrderAreNotTakenOffTwice() {
        // 36 wait, 5 here and 5 on order: ⌈36/3⌉ − 10 = 2 are still missing.
        assertThat(PurchaseRule.needed(signal(36, 5, 5, 0, 2, true), new Supply(5, 5), THREE_TO_ONE))
                .isEqualTo(2);
    }

    private static PressureSignal unmet(int holds, int copies, double unmet, Instant at) {
        return new PressureSignal(THREE_BODY.toString(), holds, unmet, copies, 0, 0, 0, 0, false, 1, at, at);
    }

    @Test
    void whatMovedUnmetDemandAloneAMomentAgoNeedNotBeWeighedAgain() {
        Duration minute = Duration.ofMinutes(1);
        Map<String, String> weighed =
                Evidence.of(unmet(12, 2, 0.5, NOON), new Supply(2, 0), THREE_TO_ONE, new OutsideDemand(List.of(), 30));

        assertThat(Evidence.isWeighed(weighed, unmet(12, 2, 0.6, NOON.plusSeconds(59)), minute))
                .isTrue();
        assertThat(Evidence.isWeighed(weighed, unmet(12, 2, 0.6, NOON.plusSeconds(60)), minute))
                .as("a moment later")
                .isFalse();
        assertThat(Evidence.isWeighed(weighed, unmet(13, 2, 0.5, NOON), minute)).isFalse();
        assertThat(Evidence.isWeighed(weighed, unmet(12, 3, 0.5, NOON), minute)).isFalse();
        assertThat(Evidence.isWeighed(weighed, signal(12, 2, 1, 0, 0, false), minute))
                .isFalse();
        assertThat(Evidence.isWeighed(weighed, signal(12, 2, 0, 1, 0, false), minute))
                .isFalse();
        assertThat(Evidence.isWeighed(Map.of("reason", "staff asked"), unmet(12, 2, 0.5, NOON), minute))
                .isFalse();
    }

    /** Whatever the figures: had it been weighed again, nothing would have come of it. */
    @Test
    void ofAnOpenProposalMoreUnmetDemandChangesNothing() {
        Random random = new Random(17);
        for (int each = 0; each < 2_000; each++) {
            int holds = random.nextInt(30);
            int copies = random.nextInt(8);
            double unmet = random.nextDouble() * 5;
            Supply supply = new Supply(copies, random.nextInt(4));
            Optional<Proposal> before = open(1 + random.nextInt(6), Proposal.PRESSURE);
            PurchaseRule.Step first =
                    PurchaseRule.decide(unmet(holds, copies, unmet, NOON), supply, THREE_TO_ONE, before, 0);
            if (first.act() == Act.CLOSE) {
                continue;
            }
            Optional<Proposal> now = first.act() == Act.RAISE ? open(first.quantity(), Proposal.PRESSURE) : before;
            PressureSignal more = unmet(holds, copies, unmet + random.nextDouble(), NOON.plusSeconds(30));

            assertThat(PurchaseRule.decide(more, supply, THREE_TO_ONE, now, 0).act())
                    .isEqualTo(Act.NOTHING);
        }
    }

    @Test
    void theQuantityRisesByAWholeCopyAndNeverFalls() {
        Supply supply = new Supply(5, 0);

        assertThat(PurchaseRule.decide(
                        signal(31, 5, 0, 0, 6, true), supply, THREE_TO_ONE, open(5, Proposal.PRESSURE), 0))
                .isEqualTo(new PurchaseRule.Step(Act.RAISE, 6));
        assertThat(PurchaseRule.decide(
                                signal(29, 5, 0, 0, 5, true), supply, THREE_TO_ONE, open(5, Proposal.PRESSURE), 0)
                        .act())
                .isEqualTo(Act.NOTHING);
        assertThat(PurchaseRule.decide(
                                signal(20, 5, 0, 0, 2, true), supply, THREE_TO_ONE, open(5, Proposal.PRESSURE), 0)
                        .act())
                .isEqualTo(Act.NOTHING);
    }

    @Test
    void fallenPressureClosesWhatItOpenedAndNotWhatAPersonProposed() {
        PressureSignal fallen = signal(11, 5, 0, 0, 0, false);

        assertThat(PurchaseRule.decide(fallen, new Supply(5, 0), THREE_TO_ONE, open(5, Proposal.PRESSURE), 0)
                        .act())
                .isEqualTo(Act.CLOSE);
        assertThat(PurchaseRule.decide(fallen, new Supply(5, 0), THREE_TO_ONE, open(5, Proposal.STAFF), 0)
                        .act())
                .isEqualTo(Act.NOTHING);
    }

    @Test
    void whatWasRefusedComesBackOnlyWithMoreThanWasRefused() {
        Supply supply = new Supply(5, 0);

        assertThat(PurchaseRule.decide(signal(30, 5, 0, 0, 5, true), supply, THREE_TO_ONE, Optional.empty(), 5)
                        .act())
                .isEqualTo(Act.NOTHING);
        assertThat(PurchaseRule.decide(signal(33, 5, 0, 0, 6, true), supply, THREE_TO_ONE, Optional.empty(), 5))
                .isEqualTo(new PurchaseRule.Step(Act.OPEN, 6));
    }

    @Test
    void pressureBySearchesAloneProposesNothing() {
        assertThat(PurchaseRule.decide(signal(2, 5, 0, 0, 0, true), new Supply(5, 0), THREE_TO_ONE, Optional.empty(), 0)
                        .act())
                .isEqualTo(Act.NOTHING);
    }

    @Test
    void aPolicyThatPromisesMoreBuysEarlierAndMoreAndOneThatPromisesLessBuysNothing() {
        PressureSignal tenForFive = signal(10, 5, 0, 0, 0, false);
        Supply supply = new Supply(5, 0);

        assertThat(PurchaseRule.decide(tenForFive, supply, ratio(1), Optional.empty(), 0))
                .isEqualTo(new PurchaseRule.Step(Act.OPEN, 5));
        assertThat(PurchaseRule.decide(tenForFive, supply, THREE_TO_ONE, Optional.empty(), 0)
                        .act())
                .isEqualTo(Act.NOTHING);
        assertThat(PurchaseRule.decide(signal(30, 5, 0, 0, 5, true), supply, ratio(8), Optional.empty(), 0)
                        .act())
                .isEqualTo(Act.NOTHING);
    }

    @Test
    void aProposalStaysOpenUntilThePressureFallsBelowThePolicysShare() {
        Supply supply = new Supply(5, 0);

        assertThat(PurchaseRule.decide(
                                signal(12, 5, 0, 0, 0, false), supply, THREE_TO_ONE, open(5, Proposal.PRESSURE), 0)
                        .act())
                .as("2.4 is 0.8 of 3")
                .isEqualTo(Act.NOTHING);
        assertThat(PurchaseRule.decide(
                                signal(11, 5, 0, 0, 0, false), supply, THREE_TO_ONE, open(5, Proposal.PRESSURE), 0)
                        .act())
                .isEqualTo(Act.CLOSE);
    }

    private static PurchasePolicy ratio(double holdsPerCopy) {
        return new PurchasePolicy(
                new Promise.Ratio(holdsPerCopy), 0.8, 1, 28, 30, 180, new Costs(4500, 500, 500, 4, 100));
    }

    @Test
    void theSamePromiseAllowsMoreReadersToACopyThatComesBackSoonAndFewerToOneThatStaysAway() {
        PressureSignal twentyForFive = signal(20, 5, 0, 0, 2, true);
        Supply supply = new Supply(5, 0);

        assertThat(PurchaseRule.decide(twentyForFive, supply, THREE_TO_ONE, Optional.empty(), 0))
                .as("⌈20 ÷ 3⌉ − 5")
                .isEqualTo(new PurchaseRule.Step(Act.OPEN, 2));
        assertThat(PurchaseRule.decide(twentyForFive, supply, THREE_TO_ONE.withCycle(14), Optional.empty(), 0)
                        .act())
                .as("84 ÷ 14 = 6 readers to a copy")
                .isEqualTo(Act.NOTHING);
        assertThat(PurchaseRule.decide(
                        signal(10, 5, 0, 0, 0, false), supply, THREE_TO_ONE.withCycle(42), Optional.empty(), 0))
                .as("84 ÷ 42 = 2 readers to a copy: ten for five are too many, though none is missing yet")
                .isEqualTo(PurchaseRule.Step.NOTHING);
        assertThat(PurchaseRule.decide(
                        signal(13, 5, 0, 0, 0, false), supply, THREE_TO_ONE.withCycle(42), Optional.empty(), 0))
                .as("⌈13 ÷ 2⌉ − 5")
                .isEqualTo(new PurchaseRule.Step(Act.OPEN, 2));
    }

    @Test
    void aTitleIsWantedByWhoWaitsAndByWhoSearchedInVain() {
        assertThat(PurchaseRule.isWanted(signal(0, 5, 0, 0, 0, false))).isFalse();
        assertThat(PurchaseRule.isWanted(signal(1, 5, 0, 0, 0, false))).isTrue();
        assertThat(PurchaseRule.isWanted(unmet(0, 5, 0.3, NOON))).isTrue();
    }

    @Test
    void noPolicyFindsTooManyWhereTheMeasuredCycleForbidsIt() {
        PolicyBook book = new PolicyBook(List.of(BranchPromisesTest.wait("", 84)));
        PressureSignal twentyForFive = signal(20, 5, 0, 0, 2, true);

        assertThat(PurchaseRule.mayBeShort(twentyForFive, book, OptionalDouble.empty()))
                .isTrue();
        assertThat(PurchaseRule.mayBeShort(twentyForFive, book, OptionalDouble.of(14)))
                .isFalse();
        assertThat(PurchaseRule.mayBeShort(signal(13, 5, 0, 0, 0, false), book, OptionalDouble.empty()))
                .isFalse();
        assertThat(PurchaseRule.mayBeShort(signal(13, 5, 0, 0, 0, false), book, OptionalDouble.of(42)))
                .isTrue();
    }

    @Test
    void theEvidenceShowsTheFormulaWithItsFigures() {
        OutsideDemand lists =
                new OutsideDemand(List.of(new OutsidePart("新书榜", 3, 1, 0.08), new OutsidePart("城市记忆", 0, 1, 0.05)), 30);
        assertThat(Evidence.of(signal(30, 5, 0, 0, 5, true), new Supply(5, 0), THREE_TO_ONE, lists))
                .containsEntry("outside", "新书榜 #3; 城市记忆")
                .containsEntry("outsidePerDay", "0.13")
                .containsEntry("holds", "30")
                .containsEntry("ratio", "6.00")
                .containsEntry("formula", "max(0, ⌈30 ÷ 3.00⌉ − 5 − 0 − 0) = 5");
    }

    @Test
    void aProposalGoesItsWayAndNoOther() {
        Proposal open = open(5, Proposal.PRESSURE).orElseThrow();

        assertThat(open.to(ProposalState.APPROVED, 4).isDone()).isTrue();
        assertThat(open.to(ProposalState.RECEIVED, 5).isDone()).isFalse();
        for (ProposalState end :
                new ProposalState[] {ProposalState.RECEIVED, ProposalState.REJECTED, ProposalState.CLOSED}) {
            for (ProposalState next : ProposalState.values()) {
                assertThat(end.mayBecome(next)).as("%s → %s", end, next).isFalse();
            }
        }
    }
}
