package io.libraryhub.circulation.payment.application;

import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.PaymentCallback;
import io.libraryhub.circulation.api.PaymentView;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.fixture.Till;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a provider does, money that came is booked once and money that did not come is not. */
class PayOnlineTest {
    private final Scene scene = new Scene();
    private final Till till = scene.desk.till();

    private FeeView charge;

    @BeforeEach
    void xiao_lin_owes_290_fen() {
        charge = till.charge(XIAO_LIN, 290);
    }

    @Test
    void a_payment_is_started_paid_and_receipted() {
        PaymentView started = start(290);
        assertThat(started.state()).isEqualTo("pending");
        assertThat(started.receiptNo()).isNull();
        assertThat(codes(till.payments().receipt(Actor.reader(XIAO_LIN), started.id())))
                .containsExactly(CirculationCodes.NOT_PAID);

        till.standIn().decide(started.payToken(), "paid").orElseThrow();

        PaymentView paid = state(started.id());
        assertThat(paid.state()).isEqualTo("paid");
        assertThat(paid.payToken()).isNull();
        assertThat(till.balanceOf(XIAO_LIN)).isZero();
        assertThat(scene.told()).containsExactly("fee.charged", "fee.paid");
    }

    @Test
    void a_provider_that_calls_twice_is_booked_once() {
        till.standIn().decide(start(100).payToken(), "twice").orElseThrow();

        assertThat(till.balanceOf(XIAO_LIN)).isEqualTo(190);
        assertThat(scene.told()).containsExactly("fee.charged", "fee.paid");
    }

    @Test
    void a_call_that_comes_before_the_providers_own_answer_finds_the_payment() {
        provider(true);
        String id = request();
        assertThat(codes(till.start(XIAO_LIN, XIAO_LIN, 290, id)))
                .containsExactly(CirculationCodes.PAYMENT_UNAVAILABLE);
        PaymentId payment = scene.store.fees.allPayments().get(0).id();

        assertThat(till.hear(signed(payment, "P-1", "paid", 290)).orElseThrow().state())
                .isEqualTo("paid");

        provider(false);
        assertThat(till.start(XIAO_LIN, XIAO_LIN, 290, id).orElseThrow().state())
                .isEqualTo("paid");
        assertThat(till.balanceOf(XIAO_LIN)).isZero();
    }

    @Test
    void a_provider_that_did_not_answer_is_asked_again_by_the_same_request() {
        provider(true);
        String id = request();
        till.start(XIAO_LIN, XIAO_LIN, 290, id);
        provider(false);

        PaymentView pending = till.start(XIAO_LIN, XIAO_LIN, 290, id).orElseThrow();

        assertThat(pending.state()).isEqualTo("pending");
        assertThat(scene.store.fees.allPayments()).hasSize(1);
    }

    @Test
    void money_that_comes_after_the_payment_expired_is_booked_all_the_same() {
        PaymentView started = start(290);
        scene.clock.pass(Duration.ofMinutes(16));
        assertThat(state(started.id()).state()).isEqualTo("expired");

        till.hear(signed(started.id(), "P-1", "paid", 290)).orElseThrow();

        assertThat(state(started.id()).state()).isEqualTo("paid");
        assertThat(till.balanceOf(XIAO_LIN)).isZero();
    }

    @Test
    void money_for_what_was_paid_at_the_desk_meanwhile_goes_to_the_next_charge_and_then_is_owed_to_the_reader() {
        PaymentView started = start(290);
        till.pay(XIAO_LIN, 290, List.of(charge.id()), request()).orElseThrow();
        till.charge(XIAO_LIN, 100);

        till.hear(signed(started.id(), "P-1", "paid", 290)).orElseThrow();

        assertThat(till.balanceOf(XIAO_LIN)).isEqualTo(-190);
        assertThat(till.refund(charge.id(), 190, request()).orElseThrow().open())
                .isEqualTo(Money.ZERO);
        assertThat(till.balanceOf(XIAO_LIN)).isZero();
    }

    @Test
    void a_second_payment_of_the_provider_for_the_same_bill_is_money_too() {
        PaymentView started = start(290);
        till.hear(signed(started.id(), "P-1", "paid", 290)).orElseThrow();
        till.hear(signed(started.id(), "P-2", "paid", 290)).orElseThrow();
        till.hear(signed(started.id(), "P-2", "paid", 290)).orElseThrow();

        assertThat(till.balanceOf(XIAO_LIN)).isEqualTo(-290);
        assertThat(scene.store.fees.allPayments()).hasSize(2);
    }

    @Test
    void after_a_failure_the_money_may_still_come_and_after_the_money_no_failure() {
        PaymentView started = start(290);
        till.hear(signed(started.id(), "P-1", "failed", 290)).orElseThrow();
        assertThat(state(started.id()).state()).isEqualTo("failed");

        till.hear(signed(started.id(), "P-1", "paid", 290)).orElseThrow();
        till.hear(signed(started.id(), "P-1", "failed", 290)).orElseThrow();

        assertThat(state(started.id()).state()).isEqualTo("paid");
        assertThat(till.balanceOf(XIAO_LIN)).isZero();
    }

    @Test
    void what_came_is_booked_whatever_was_asked_for() {
        PaymentView started = start(290);

        till.hear(signed(started.id(), "P-1", "paid", 250)).orElseThrow();

        assertThat(till.balanceOf(XIAO_LIN)).isEqualTo(40);
    }

    @Test
    void a_call_without_the_providers_signature_changes_nothing() {
        PaymentView started = start(290);
        PaymentCallback forged = signed(started.id(), "P-1", "paid", 1);

        PaymentCallback changed = new PaymentCallback(
                forged.paymentId(), forged.providerRef(), forged.outcome(), new Money(290), forged.signature());

        assertThat(kind(till.hear(changed))).isEqualTo(Kinds.NOT_ALLOWED);
        assertThat(till.balanceOf(XIAO_LIN)).isEqualTo(290);
        assertThat(kind(till.hear(signed(new PaymentId(1), "P-1", "paid", 290))))
                .isEqualTo(Kinds.NOT_FOUND);
    }

    @Test
    void a_token_that_the_stand_in_did_not_make_opens_no_page() {
        String token = start(290).payToken();
        String swapped = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        assertThat(till.standIn().bill(token).orElseThrow().amount()).isEqualTo(new Money(290));
        assertThat(kind(till.standIn().bill(swapped))).isEqualTo(Kinds.NOT_FOUND);
        assertThat(kind(till.standIn().decide("x.y.z", "paid"))).isEqualTo(Kinds.NOT_FOUND);
    }

    private void provider(boolean fails) {
        till.provider().setProperty("hub.circulation.payment.stand-in.fails", Boolean.toString(fails));
    }

    private PaymentView start(long fen) {
        return till.start(XIAO_LIN, XIAO_LIN, fen, request()).orElseThrow();
    }

    private PaymentView state(PaymentId id) {
        return till.payments().payment(Actor.reader(XIAO_LIN), id).orElseThrow();
    }

    /** As the provider signs: HMAC-SHA256 over the four fields, one a line. */
    private static PaymentCallback signed(PaymentId payment, String ref, String outcome, long fen) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("test-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature =
                    mac.doFinal((payment + "\n" + ref + "\n" + outcome + "\n" + fen).getBytes(StandardCharsets.UTF_8));
            return new PaymentCallback(
                    payment,
                    ref,
                    outcome,
                    new Money(fen),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
