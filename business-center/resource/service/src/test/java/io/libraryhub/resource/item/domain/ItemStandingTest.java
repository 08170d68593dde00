package io.libraryhub.resource.item.domain;

import static io.libraryhub.resource.item.domain.ItemState.AVAILABLE;
import static io.libraryhub.resource.item.domain.ItemState.ON_HOLD_SHELF;
import static io.libraryhub.resource.item.domain.ItemState.ON_LOAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A copy of 《三体》 goes from hand to hand: 小林 has loan 11, then 阿明 waits with hold 5 and has loan 12. */
class ItemStandingTest {
    private static final String MAIN = "MAIN";
    private static final ItemStanding NEW = ItemStanding.shelvedNew(MAIN);
    private static final ItemStanding LENT = NEW.loanOpened(11);

    @Test
    void aLoanTakesItFromTheShelfAndItsEndPutsItBack() {
        assertThat(LENT.state()).isEqualTo(ON_LOAN);
        assertThat(LENT.loanClosed(11, MAIN).state()).isEqualTo(AVAILABLE);
    }

    @Test
    void aReadyHoldKeepsItFromTheShelfUntilTheNextLoan() {
        ItemStanding held = LENT.loanClosed(11, MAIN).holdReady(5, MAIN);
        assertThat(held.state()).isEqualTo(ON_HOLD_SHELF);

        ItemStanding filledFirst = held.holdFilled(5).loanOpened(12);
        ItemStanding lentFirst = held.loanOpened(12).holdFilled(5);

        assertThat(filledFirst).isEqualTo(lentFirst);
        assertThat(filledFirst.state()).isEqualTo(ON_LOAN);
        assertThat(filledFirst.loanClosed(12, MAIN).state()).isEqualTo(AVAILABLE);
    }

    @Test
    void theNextReaderMayBeNamedBeforeTheReturnIsTold() {
        assertThat(LENT.holdReady(5, MAIN).state()).isEqualTo(ON_LOAN);
        assertThat(LENT.holdReady(5, MAIN).loanClosed(11, MAIN).state()).isEqualTo(ON_HOLD_SHELF);
    }

    @Test
    void aHoldGivenUpPutsItBackOnTheShelf() {
        ItemStanding held = LENT.loanClosed(11, MAIN).holdReady(5, MAIN);

        assertThat(held.holdGone(5).state()).isEqualTo(AVAILABLE);
        assertThat(held.holdGone(6)).isEqualTo(held);
    }

    @Test
    void oldNewsOfAnOlderLoanChangesNothing() {
        ItemStanding now = LENT.loanClosed(11, MAIN).loanOpened(12);

        assertThat(now.loanOpened(11)).isEqualTo(now);
        assertThat(now.loanClosed(11, MAIN)).isEqualTo(now);
    }

    @Test
    void aReturnToldBeforeItsLoanStands() {
        ItemStanding returned = NEW.loanClosed(11, MAIN);

        assertThat(returned.loanOpened(11).state()).isEqualTo(AVAILABLE);
    }

    @Test
    void everythingToldTwiceIsAsToldOnce() {
        ItemStanding once = LENT.loanClosed(11, MAIN).holdReady(5, MAIN);

        assertThat(LENT.loanOpened(11)).isEqualTo(LENT);
        assertThat(once.loanClosed(11, MAIN)).isEqualTo(once);
        assertThat(once.holdReady(5, MAIN)).isEqualTo(once);
    }

    @Test
    void aWithdrawnCopyDoesNotComeBackByItself() {
        ItemStanding withdrawn = new ItemStanding(ItemState.WITHDRAWN, 11, true, null, MAIN);

        assertThat(withdrawn.holdReady(5, MAIN).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(withdrawn.holdReady(5, MAIN).holdGone(5).state()).isEqualTo(ItemState.WITHDRAWN);
    }

    @Test
    void aCopyOnItsWayStandsOnNoShelfUntilItArrives() {
        ItemStanding travelling = LENT.loanClosed(11, "RIVER").sent();
        assertThat(travelling.state()).isEqualTo(ItemState.IN_TRANSIT);

        assertThat(travelling.shelved(MAIN)).isEqualTo(LENT.loanClosed(11, MAIN));
        assertThat(travelling.holdReady(5, MAIN).state()).isEqualTo(ON_HOLD_SHELF);
    }

    @Test
    void itStandsWhereItCameBack() {
        assertThat(LENT.loanClosed(11, "RIVER").branch()).isEqualTo("RIVER");
        assertThat(LENT.loanClosed(11, "RIVER").holdReady(5, MAIN).branch()).isEqualTo(MAIN);
    }

    @Test
    void newsOfItsWayBeforeTheReturnIsToldChangesNothing() {
        assertThat(LENT.sent()).isEqualTo(LENT);
        assertThat(LENT.shelved("RIVER")).isEqualTo(LENT);
    }

    @Test
    void aLostCopyIsNotOnLoanUntilItIsFound() {
        ItemStanding lost = LENT.loanLost(11);

        assertThat(lost.state()).isEqualTo(ItemState.LOST);
        assertThat(lost.loanLost(11)).isEqualTo(lost);
        assertThat(lost.shelved(MAIN).state()).isEqualTo(AVAILABLE);
        assertThat(lost.loanOpened(12).state()).isEqualTo(ON_LOAN);
        assertThat(lost.loanOpened(12).loanLost(11).state()).as("old news").isEqualTo(ON_LOAN);
    }

    @Test
    void whatIsMissingOrDamagedServesNobodyUntilItIsShelvedOrKeptAgain() {
        ItemStanding held = LENT.loanClosed(11, MAIN).holdReady(5, MAIN);

        ItemStanding missing = held.withheld(ItemState.MISSING, MAIN);

        assertThat(missing.state()).isEqualTo(ItemState.MISSING);
        assertThat(missing.holdGone(5)).as("its reader waits for another copy").isEqualTo(missing);
        assertThat(missing.holdReady(6, MAIN).state()).isEqualTo(ON_HOLD_SHELF);
        assertThat(LENT.loanClosed(11, MAIN)
                        .withheld(ItemState.DAMAGED, MAIN)
                        .shelved(MAIN)
                        .state())
                .isEqualTo(AVAILABLE);
    }
}
