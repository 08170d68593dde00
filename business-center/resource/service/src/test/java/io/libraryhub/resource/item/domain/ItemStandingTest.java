package io.libraryhub.resource.item.domain;

import static io.libraryhub.resource.item.domain.ItemState.AVAILABLE;
import static io.libraryhub.resource.item.domain.ItemState.ON_HOLD_SHELF;
import static io.libraryhub.resource.item.domain.ItemState.ON_LOAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A copy of 《三体》 goes from hand to hand: 小林 has loan 11, then 阿明 waits with hold 5 and has loan 12. */
class ItemStandingTest {
    private static final ItemStanding LENT = ItemStanding.NEW.loanOpened(11);

    @Test
    void aLoanTakesItFromTheShelfAndItsEndPutsItBack() {
        assertThat(LENT.state()).isEqualTo(ON_LOAN);
        assertThat(LENT.loanClosed(11).state()).isEqualTo(AVAILABLE);
    }

    @Test
    void aReadyHoldKeepsItFromTheShelfUntilTheNextLoan() {
        ItemStanding held = LENT.loanClosed(11).holdReady(5);
        assertThat(held.state()).isEqualTo(ON_HOLD_SHELF);

        ItemStanding filledFirst = held.holdFilled(5).loanOpened(12);
        ItemStanding lentFirst = held.loanOpened(12).holdFilled(5);

        assertThat(filledFirst).isEqualTo(lentFirst);
        assertThat(filledFirst.state()).isEqualTo(ON_LOAN);
        assertThat(filledFirst.loanClosed(12).state()).isEqualTo(AVAILABLE);
    }

    @Test
    void theNextReaderMayBeNamedBeforeTheReturnIsTold() {
        assertThat(LENT.holdReady(5).state()).isEqualTo(ON_LOAN);
        assertThat(LENT.holdReady(5).loanClosed(11).state()).isEqualTo(ON_HOLD_SHELF);
    }

    @Test
    void aHoldGivenUpPutsItBackOnTheShelf() {
        ItemStanding held = LENT.loanClosed(11).holdReady(5);

        assertThat(held.holdGone(5).state()).isEqualTo(AVAILABLE);
        assertThat(held.holdGone(6)).isEqualTo(held);
    }

    @Test
    void oldNewsOfAnOlderLoanChangesNothing() {
        ItemStanding now = LENT.loanClosed(11).loanOpened(12);

        assertThat(now.loanOpened(11)).isEqualTo(now);
        assertThat(now.loanClosed(11)).isEqualTo(now);
    }

    @Test
    void aReturnToldBeforeItsLoanStands() {
        ItemStanding returned = ItemStanding.NEW.loanClosed(11);

        assertThat(returned.loanOpened(11).state()).isEqualTo(AVAILABLE);
    }

    @Test
    void everythingToldTwiceIsAsToldOnce() {
        ItemStanding once = LENT.loanClosed(11).holdReady(5);

        assertThat(LENT.loanOpened(11)).isEqualTo(LENT);
        assertThat(once.loanClosed(11)).isEqualTo(once);
        assertThat(once.holdReady(5)).isEqualTo(once);
    }

    @Test
    void aWithdrawnCopyDoesNotComeBackByItself() {
        ItemStanding withdrawn = new ItemStanding(ItemState.WITHDRAWN, 11, true, null);

        assertThat(withdrawn.holdReady(5).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(withdrawn.holdReady(5).holdGone(5).state()).isEqualTo(ItemState.WITHDRAWN);
    }
}
