package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.VoidLoan;
import io.libraryhub.circulation.api.VoidedLoan;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.policy.domain.DeskPolicy;
import io.libraryhub.circulation.policy.domain.PaymentPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.messages.LoanVoided;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Loans that were written by mistake. */
class TakingBackTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);

    /** A library that takes loans back for ninety days. */
    private static final Policies PATIENT = new Policies() {
        @Override
        public RuleSet at(Instant instant) {
            return FixedPolicies.DEFAULTS.at(instant);
        }

        @Override
        public RuleSet now() {
            return FixedPolicies.DEFAULTS.now();
        }

        @Override
        public PaymentPolicy payments() {
            return FixedPolicies.DEFAULTS.payments();
        }

        @Override
        public DeskPolicy desk() {
            return new DeskPolicy(Set.of(), 7, Duration.ofDays(90));
        }
    };

    @Test
    void a_loan_taken_back_never_was() {
        Instant lentAt = scene.clock.instant();
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.clock.pass(Duration.ofHours(2));
        String id = request();

        VoidedLoan undone = scene.desk.undo(loan.id(), MAIN, id).orElseThrow();

        assertThat(undone.loan().state()).isEqualTo("voided");
        assertThat(undone.route()).isEqualTo("shelf");
        assertThat(undone.goTo()).isEqualTo(MAIN);
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.closed", "loan.voided");
        assertThat(scene.store.told().get(2)).isInstanceOfSatisfying(LoanVoided.class, told -> {
            assertThat(told.openedAt()).isEqualTo(lentAt);
            assertThat(told.closedAt()).isEqualTo(scene.clock.instant());
            assertThat(told.author()).isEqualTo(THREE_BODY.author());
        });
        assertThat(scene.desk.undo(loan.id(), MAIN, id).orElseThrow()).isEqualTo(undone);
        assertThat(codes(scene.desk.undo(loan.id(), MAIN, request()))).containsExactly(CirculationCodes.LOAN_VOIDED);
        assertThat(scene.told()).hasSize(3);
    }

    @Test
    void its_copy_goes_to_whoever_waits() {
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow();

        VoidedLoan undone = scene.desk.undo(loan.id(), MAIN, request()).orElseThrow();

        assertThat(undone.route()).isEqualTo("transit");
        assertThat(undone.goTo()).isEqualTo(RIVER);
        assertThat(undone.hold()).isNotNull();
        assertThat(undone.hold().id()).isEqualTo(hold.id());
    }

    @Test
    void a_copy_that_came_back_before_stays_where_it_is() {
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.desk.takeBack(1, MAIN).orElseThrow();
        scene.desk.lend(LAO_WANG, 1).orElseThrow();

        VoidedLoan undone = scene.desk.undo(loan.id(), MAIN, request()).orElseThrow();

        assertThat(undone.route()).isNull();
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.ON_LOAN);
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(1, 0);
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.closed", "loan.opened", "loan.voided");
    }

    @Test
    void after_a_day_it_is_too_late() {
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.clock.pass(Duration.ofDays(1).plusMillis(1));

        assertThat(codes(scene.desk.undo(loan.id(), MAIN, request()))).containsExactly(CirculationCodes.VOID_TOO_LATE);
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.ON_LOAN);
    }

    @Test
    void a_loan_of_which_more_came_is_not_taken_back() {
        LoanView renewed = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.desk.prolong(renewed.id()).orElseThrow();
        assertThat(codes(scene.desk.undo(renewed.id(), MAIN, request())))
                .containsExactly(CirculationCodes.LOAN_WENT_ON);

        scene.shelf(2, THREE_BODY, MAIN);
        LoanView lost = scene.desk.lend(LAO_WANG, 2).orElseThrow();
        scene.desk.mark(lost.id(), "claimed", request()).orElseThrow();
        scene.desk.mark(lost.id(), "lost", request()).orElseThrow();
        assertThat(codes(scene.desk.undo(lost.id(), MAIN, request())))
                .containsExactly(CirculationCodes.LOAN_WENT_ON, CirculationCodes.LOAN_WENT_ON);
    }

    @Test
    void a_loan_that_ended_a_wait_is_not_taken_back() {
        LoanView before = scene.desk.lend(LAO_WANG, 1).orElseThrow();
        scene.desk.wait(XIAO_LIN, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN).orElseThrow();
        LoanView filled = scene.desk.lend(XIAO_LIN, 1).orElseThrow();

        assertThat(codes(scene.desk.undo(filled.id(), MAIN, request()))).containsExactly(CirculationCodes.LOAN_WENT_ON);
        assertThat(scene.desk.undo(before.id(), MAIN, request()).isDone()).isTrue();
    }

    @Test
    void what_it_cost_is_given_up_and_what_was_paid_is_paid_out() {
        scene.under(PATIENT);
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.clock.pass(Duration.ofDays(28 + 5));
        scene.desk.accrueFees();
        scene.desk.till().pay(XIAO_LIN, 20, List.of(), request()).orElseThrow();
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(30);

        scene.desk.undo(loan.id(), MAIN, request()).orElseThrow();

        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isZero();
        assertThat(scene.told()).endsWith("loan.closed", "fee.waived", "fee.refunded", "loan.voided");
        scene.store.fees.books().mustAddUp();
    }

    @Test
    void only_staff_at_a_counter_take_loans_back() {
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        for (Actor actor : List.of(
                Actor.reader(XIAO_LIN), new Actor("9", Roles.MANAGER, MAIN), new Actor("k1", Roles.DEVICE, MAIN))) {
            assertThat(kind(scene.desk.undo().handle(new VoidLoan(request(), actor, loan.id(), MAIN, "扫错了"))))
                    .isEqualTo(Kinds.NOT_ALLOWED);
        }
        assertThat(kind(scene.desk.undo(new LoanId(404), MAIN, request()))).isEqualTo(Kinds.NOT_FOUND);
        assertThat(kind(scene.desk.undo().handle(new VoidLoan(request(), LIBRARIAN, loan.id(), "ATLANTIS", "扫错了"))))
                .isEqualTo(Kinds.INVALID);
    }
}
