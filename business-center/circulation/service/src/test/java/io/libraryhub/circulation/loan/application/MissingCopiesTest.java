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

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.MarkLoan;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies that do not come back, or came back unseen. */
class MissingCopiesTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);
    private final LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow(); // due on 29 March

    @Test
    void a_lost_copy_ends_its_loan_and_is_charged_once() {
        String id = request();
        LoanView lost = scene.desk.mark(loan.id(), "lost", id).orElseThrow();
        scene.desk.mark(loan.id(), "lost", id);

        assertThat(lost.state()).isEqualTo("lost");
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.LOST);
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(5500);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.lost", "fee.charged", "fee.charged");
        assertThat(codes(scene.desk.mark(loan.id(), "lost", request()))).containsExactly(CirculationCodes.LOAN_CLOSED);
        assertThat(codes(scene.desk.lend(LAO_WANG, 1))).containsExactly(CirculationCodes.ITEM_LOST);
    }

    @Test
    void a_found_copy_costs_its_late_days_and_the_processing_and_what_was_paid_for_it_is_owed_to_the_reader() {
        scene.clock.pass(Duration.ofDays(28 + 10));
        scene.desk.mark(loan.id(), "lost", request());
        scene.desk.till().pay(XIAO_LIN, 5500, List.of(), request()).orElseThrow();
        scene.clock.pass(Duration.ofDays(30));

        CheckInResult found = scene.desk.takeBack(1, RIVER).orElseThrow();

        assertThat(found.closedLoan()).isNull();
        assertThat(found.fee()).isEqualTo(new Money(100));
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(100 - 5000);
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
        scene.store.fees.books().mustAddUp();
    }

    @Test
    void a_copy_lost_and_found_twice_is_charged_for_each_loan() {
        scene.desk.mark(loan.id(), "lost", request());
        scene.desk.takeBack(1, MAIN);
        LoanView again = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.desk.mark(again.id(), "lost", request()).orElseThrow();

        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(500 + 5500);
        scene.desk.takeBack(1, MAIN);
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(500 + 500);
    }

    @Test
    void whoever_claims_to_have_returned_it_is_not_late_from_then_on() {
        scene.clock.pass(Duration.ofDays(28 + 2));
        LoanView claimed = scene.desk.mark(loan.id(), "claimed", request()).orElseThrow();
        scene.clock.pass(Duration.ofDays(60));

        assertThat(claimed.state()).isEqualTo("claimed-returned");
        assertThat(codes(scene.desk.mark(loan.id(), "claimed", request())))
                .containsExactly(CirculationCodes.ALREADY_CLAIMED);
        assertThat(codes(scene.desk.lend(LAO_WANG, 1))).containsExactly(CirculationCodes.ITEM_ON_LOAN);
        scene.shelf(2, THREE_BODY, MAIN);
        assertThat(scene.desk.lend(XIAO_LIN, 2).isDone())
                .as("not blocked by it")
                .isTrue();

        CheckInResult back = scene.desk.takeBack(1, MAIN).orElseThrow();
        assertThat(back.fee()).isEqualTo(new Money(20));
        assertThat(back.closedLoan().state()).isEqualTo("closed");
    }

    @Test
    void a_claim_that_leads_nowhere_ends_as_a_loss() {
        scene.desk.mark(loan.id(), "claimed", request());

        assertThat(scene.desk.mark(loan.id(), "lost", request()).orElseThrow().state())
                .isEqualTo("lost");
    }

    @Test
    void out_of_a_book_drop_a_copy_came_back_when_it_was_dropped() {
        scene.clock.pass(Duration.ofDays(28 + 3)); // 1 April
        Instant friday = Instant.parse("2026-03-30T12:00:00Z");

        CheckInResult result = dropped(friday).orElseThrow();

        assertThat(result.fee()).isEqualTo(new Money(10));
    }

    @Test
    void a_return_lies_neither_ahead_nor_long_ago() {
        scene.clock.pass(Duration.ofDays(20));
        Instant now = scene.clock.instant();

        assertThat(kind(dropped(now.plusSeconds(1)))).isEqualTo(Kinds.INVALID);
        assertThat(kind(dropped(now.minus(Duration.ofDays(8))))).isEqualTo(Kinds.INVALID);
        assertThat(dropped(now.minus(Duration.ofDays(7))).isDone()).isTrue();
    }

    @Test
    void readers_mark_nothing_themselves() {
        assertThat(kind(scene.desk
                        .missing()
                        .handle(new MarkLoan(request(), Actor.reader(XIAO_LIN), loan.id(), "claimed", ""))))
                .isEqualTo(Kinds.NOT_ALLOWED);
    }

    private Reply<CheckInResult> dropped(Instant at) {
        return scene.desk.checkIn().handle(new CheckIn(request(), LIBRARIAN, City.barcode(1), MAIN, "desk", at));
    }
}
