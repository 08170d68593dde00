package io.libraryhub.circulation.fee.application;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.ChargeFee;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.api.ReceiptLine;
import io.libraryhub.circulation.api.ReceiptView;
import io.libraryhub.circulation.api.WaiveFee;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers' accounts: what is charged, paid, waived and paid out, to the fen. */
class AccountTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);

    @Test
    void a_late_return_is_charged_with_the_return_and_once() {
        scene.desk.lend(XIAO_LIN, 1); // due on 29 March
        scene.clock.pass(Duration.ofDays(28 + 5));
        String id = request();

        CheckInResult result = scene.desk.takeBack(1, RIVER, id).orElseThrow();
        Reply<CheckInResult> repeated = scene.desk.takeBack(1, RIVER, id);

        assertThat(result.fee()).isEqualTo(new Money(50));
        assertThat(repeated.orElseThrow()).isEqualTo(result);
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(50);
        assertThat(scene.store.fees.allEntries()).hasSize(1);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.closed", "fee.charged");
    }

    @Test
    void a_return_in_time_costs_nothing_and_opens_no_account() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(Duration.ofDays(28));

        assertThat(scene.desk.takeBack(1, MAIN).orElseThrow().fee()).isNull();
        assertThat(scene.store.fees.allEntries()).isEmpty();
    }

    @Test
    void where_lateness_costs_days_the_next_suspension_begins_when_the_first_is_over() {
        FeePolicy fees = FixedPolicies.FEES;
        FeePolicy.Overdue o = fees.overdue();
        scene.under(FixedPolicies.DEFAULTS.with(new FeePolicy(
                fees.zone(),
                new FeePolicy.Overdue(
                        FeePolicy.Mode.SUSPENSION,
                        o.unit(),
                        1,
                        false,
                        o.rate(),
                        o.recallRate(),
                        0,
                        true,
                        o.cap(),
                        true,
                        1,
                        0),
                fees.lost(),
                fees.owedLimit(),
                true)));
        scene.shelf(2, THREE_BODY, MAIN);
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(XIAO_LIN, 2);
        scene.clock.pass(Duration.ofDays(28 + 3)); // 1 April

        CheckInResult first = scene.desk.takeBack(1, MAIN).orElseThrow();
        CheckInResult second = scene.desk.takeBack(2, MAIN).orElseThrow();

        assertThat(first.fee()).isEqualTo(Money.ZERO);
        assertThat(first.suspendedUntil()).isEqualTo(Instant.parse("2026-04-04T15:59:59Z"));
        assertThat(second.suspendedUntil()).isEqualTo(Instant.parse("2026-04-07T15:59:59Z"));
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isZero();
    }

    @Test
    void a_part_is_paid_oldest_first_and_the_receipt_adds_up() {
        FeeView first = scene.desk.till().charge(XIAO_LIN, 300);
        scene.clock.pass(Duration.ofHours(1));
        FeeView second = scene.desk.till().charge(XIAO_LIN, 250);

        PaymentView paid =
                scene.desk.till().pay(XIAO_LIN, 401, List.of(), request()).orElseThrow();

        assertThat(open(first.id())).isZero();
        assertThat(open(second.id())).isEqualTo(149);
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(149);
        ReceiptView receipt =
                scene.desk.till().payments().receipt(Desk.LIBRARIAN, paid.id()).orElseThrow();
        assertThat(receipt.number()).isEqualTo("R20260301-" + paid.id());
        assertThat(receipt.lines()).extracting(line -> line.amount().fen()).containsExactly(300L, 101L);
    }

    @Test
    void charges_are_paid_in_the_order_the_payer_chose() {
        FeeView first = scene.desk.till().charge(XIAO_LIN, 300);
        FeeView second = scene.desk.till().charge(XIAO_LIN, 250);

        scene.desk.till().pay(XIAO_LIN, 250, List.of(second.id()), request());

        assertThat(open(first.id())).isEqualTo(300);
        assertThat(open(second.id())).isZero();
    }

    @Test
    void nobody_pays_more_than_is_owed_or_for_nothing() {
        scene.desk.till().charge(XIAO_LIN, 300);

        assertThat(codes(scene.desk.till().pay(XIAO_LIN, 301, List.of(), request())))
                .containsExactly(CirculationCodes.PAYMENT_TOO_MUCH);
        assertThat(codes(scene.desk.till().pay(LAO_WANG, 1, List.of(), request())))
                .containsExactly(CirculationCodes.NOTHING_OWED);
        assertThat(scene.store.fees.allPayments()).isEmpty();
    }

    @Test
    void a_payment_sent_twice_is_taken_once() {
        scene.desk.till().charge(XIAO_LIN, 300);
        String id = request();

        PaymentView once = scene.desk.till().pay(XIAO_LIN, 100, List.of(), id).orElseThrow();
        PaymentView again = scene.desk.till().pay(XIAO_LIN, 100, List.of(), id).orElseThrow();

        assertThat(again).isEqualTo(once);
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isEqualTo(200);
    }

    @Test
    void what_was_paid_and_is_waived_afterwards_is_owed_to_the_reader_until_it_is_paid_out() {
        FeeView charge = scene.desk.till().charge(XIAO_LIN, 300);
        scene.desk.till().pay(XIAO_LIN, 200, List.of(), request());

        FeeView waived = scene.desk.till().waive(charge.id(), 300, request()).orElseThrow();
        assertThat(waived.open()).isEqualTo(new Money(-200));
        assertThat(codes(scene.desk.till().waive(charge.id(), 1, request())))
                .containsExactly(CirculationCodes.WAIVER_TOO_MUCH);
        assertThat(codes(scene.desk.till().refund(charge.id(), 201, request())))
                .containsExactly(CirculationCodes.REFUND_TOO_MUCH);

        FeeView refunded = scene.desk.till().refund(charge.id(), 200, request()).orElseThrow();
        assertThat(refunded.open()).isEqualTo(Money.ZERO);
        assertThat(codes(scene.desk.till().refund(charge.id(), 1, request())))
                .containsExactly(CirculationCodes.REFUND_TOO_MUCH);
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isZero();
        assertThat(scene.told()).containsExactly("fee.charged", "fee.paid", "fee.waived", "fee.refunded");
    }

    @Test
    void readers_see_their_own_account_and_change_none() {
        FeeView charge = scene.desk.till().charge(XIAO_LIN, 300);
        Actor xiaoLin = Actor.reader(XIAO_LIN);

        assertThat(scene.desk
                        .till()
                        .fees()
                        .account(xiaoLin, XIAO_LIN, true, 0, 20)
                        .orElseThrow()
                        .fees()
                        .items())
                .extracting(FeeView::id)
                .containsExactly(charge.id());
        assertThat(kind(scene.desk.till().fees().account(xiaoLin, LAO_WANG, true, 0, 20)))
                .isEqualTo(Kinds.NOT_ALLOWED);
        assertThat(kind(scene.desk
                        .till()
                        .settle()
                        .waive(new WaiveFee(request(), xiaoLin, charge.id(), new Money(300), "我很穷"))))
                .isEqualTo(Kinds.NOT_ALLOWED);
        assertThat(kind(scene.desk
                        .till()
                        .charge()
                        .handle(new ChargeFee(request(), xiaoLin, LAO_WANG, "other", new Money(1), ""))))
                .isEqualTo(Kinds.NOT_ALLOWED);
    }

    @Test
    void whoever_pays_for_another_learns_the_sum_and_gets_a_receipt_without_titles() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(Duration.ofDays(30));
        scene.desk.takeBack(1, MAIN);
        Actor aMei = Actor.reader(A_MEI);

        assertThat(scene.desk
                        .till()
                        .fees()
                        .owed(aMei, "C" + XIAO_LIN)
                        .orElseThrow()
                        .owed())
                .isEqualTo(new Money(20));
        PaymentView started =
                scene.desk.till().start(A_MEI, XIAO_LIN, 20, request()).orElseThrow();
        scene.desk.till().standIn().decide(started.payToken(), "paid");

        assertThat(started.payer()).isEqualTo("proxy");
        assertThat(scene.desk.till().balanceOf(XIAO_LIN)).isZero();
        assertThat(linesFor(aMei, started)).extracting(ReceiptLine::title).containsOnlyNulls();
        assertThat(linesFor(Actor.reader(XIAO_LIN), started))
                .extracting(ReceiptLine::title)
                .containsExactly("三体");
        assertThat(kind(scene.desk.till().payments().receipt(Actor.reader(LAO_WANG), started.id())))
                .isEqualTo(Kinds.NOT_ALLOWED);
    }

    private List<ReceiptLine> linesFor(Actor actor, PaymentView payment) {
        return scene.desk
                .till()
                .payments()
                .receipt(actor, payment.id())
                .orElseThrow()
                .lines();
    }

    private long open(ChargeId charge) {
        return scene.store.fees.find(charge).orElseThrow().open();
    }
}
