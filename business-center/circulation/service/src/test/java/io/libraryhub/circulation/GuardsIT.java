package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the database refuses whatever the code above it does. */
class GuardsIT {
    private RealDesk real;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        real.bean(Titles.class).remember(THREE_BODY);
        copies().add(Copy.taken(new ItemId(1), THREE_BODY.id(), barcode(1), "book", "general", "", MAIN, false));
        copies().add(Copy.taken(new ItemId(2), THREE_BODY.id(), barcode(2), "book", "general", "", MAIN, false));
    }

    private Copies copies() {
        return real.bean(Copies.class);
    }

    private static OpenLoan loan(long id, long item, ReaderId reader) {
        return new OpenLoan(
                new LoanId(id),
                new ItemId(item),
                THREE_BODY.id(),
                reader,
                MAIN,
                "desk",
                Scene.MORNING,
                Scene.MORNING.plus(Duration.ofDays(28)),
                0,
                "adult");
    }

    private static Hold hold(long id, ReaderId reader) {
        return Hold.placed(
                new HoldId(id),
                THREE_BODY.id(),
                reader,
                MAIN,
                "desk",
                "adult",
                id,
                new Wish(null, "", null, ""),
                Scene.MORNING);
    }

    @Test
    void a_copy_has_one_open_loan_and_may_be_lent_again_when_it_came_back() {
        Loans loans = real.bean(Loans.class);

        assertThat(loans.open(loan(1, 1, XIAO_LIN))).isTrue();
        assertThat(loans.open(loan(2, 1, LAO_WANG))).isFalse();

        loans.close(loan(1, 1, XIAO_LIN).closed(MAIN, Scene.MORNING));
        assertThat(loans.open(loan(3, 1, LAO_WANG))).isTrue();
        assertThatThrownBy(() -> loans.close(loan(1, 1, XIAO_LIN).closed(MAIN, Scene.MORNING)))
                .as("a loan ends once")
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_reader_waits_once_for_a_title_and_again_when_that_is_over() {
        Holds holds = real.bean(Holds.class);

        assertThat(holds.place(hold(1, XIAO_LIN))).isTrue();
        assertThat(holds.place(hold(2, XIAO_LIN))).isFalse();
        assertThat(holds.place(hold(3, LAO_WANG))).isTrue();

        holds.save(hold(1, XIAO_LIN).cancelled(Scene.MORNING), HoldState.WAITING);
        assertThat(holds.place(hold(4, XIAO_LIN))).isTrue();
    }

    @Test
    void a_copy_is_kept_for_one_hold_and_a_hold_gets_one_copy() {
        Holds holds = real.bean(Holds.class);
        holds.place(hold(1, XIAO_LIN));
        holds.place(hold(2, LAO_WANG));
        holds.save(hold(1, XIAO_LIN).travelling(new ItemId(1)), HoldState.WAITING);

        assertThatThrownBy(() -> holds.save(hold(2, LAO_WANG).travelling(new ItemId(1)), HoldState.WAITING))
                .isInstanceOf(DataIntegrityViolationException.class);

        copies().save(copies().find(new ItemId(1)).orElseThrow().sentFor(new HoldId(1), MAIN));
        Copy second = copies().find(new ItemId(2)).orElseThrow();
        assertThatThrownBy(() -> copies().save(second.sentFor(new HoldId(1), MAIN)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_hold_changes_only_from_the_state_it_was_seen_in() {
        Holds holds = real.bean(Holds.class);
        holds.place(hold(1, XIAO_LIN));
        holds.save(hold(1, XIAO_LIN).cancelled(Scene.MORNING), HoldState.WAITING);

        assertThatThrownBy(() -> holds.save(hold(1, XIAO_LIN).filled(new ItemId(1), Scene.MORNING), HoldState.WAITING))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_copy_changed_by_others_meanwhile_is_not_overwritten() {
        Copy seen = copies().find(new ItemId(1)).orElseThrow();
        copies().save(seen.lent(MAIN));

        assertThatThrownBy(() -> copies().save(seen.shelved(RIVER)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void counters_stop_at_their_limit_and_never_fall_below_nothing() {
        ReaderTally tally = real.bean(ReaderTally.class);

        assertThat(tally.loanOpened(XIAO_LIN, 1, false)).isTrue();
        assertThat(tally.loanOpened(XIAO_LIN, 1, false)).isFalse();
        assertThat(tally.holdPlaced(XIAO_LIN, 1, 0, LocalDate.EPOCH)).isTrue();
        assertThat(tally.holdPlaced(XIAO_LIN, 1, 0, LocalDate.EPOCH)).isFalse();
        tally.loanClosed(XIAO_LIN);

        assertThatThrownBy(() -> tally.loanClosed(XIAO_LIN))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ck_tally");
        assertThatThrownBy(() -> tally.loanClosed(LAO_WANG)).isInstanceOf(IllegalStateException.class);
        assertThat(real.tallyOf(XIAO_LIN)).containsExactly(0, 1);
    }

    @Test
    void a_barcode_belongs_to_one_copy() {
        Copy other = Copy.taken(new ItemId(3), THREE_BODY.id(), barcode(1), "book", "general", "", MAIN, false);

        assertThatThrownBy(() -> copies().add(other)).isInstanceOf(IllegalStateException.class);
        assertThat(copies().add(Copy.taken(
                        new ItemId(1), THREE_BODY.id(), barcode(1), "book", "general", "", MAIN, false)))
                .as("a copy known already")
                .isFalse();
    }
}
