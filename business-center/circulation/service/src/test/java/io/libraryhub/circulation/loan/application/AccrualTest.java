package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fee of a loan that is still out: ten fen a day, after 28 days. */
class AccrualTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TERM = Duration.ofDays(28);

    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN).shelf(2, THREE_BODY, MAIN);

    private long owed() {
        return scene.desk.till().balanceOf(XIAO_LIN);
    }

    private ChargeId onlyCharge() {
        List<Charge> charges = scene.store.fees.allCharges();
        assertThat(charges).hasSize(1);
        return charges.get(0).id();
    }

    @Test
    void it_grows_while_the_copy_is_out_and_the_return_settles_the_difference() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(TERM);
        assertThat(scene.desk.accrueFees()).as("not late yet").isZero();

        scene.clock.pass(DAY.multipliedBy(2));
        assertThat(scene.desk.accrueFees()).isEqualTo(1);
        assertThat(scene.desk.accrueFees()).as("the same day again").isZero();
        assertThat(owed()).isEqualTo(20);
        scene.clock.pass(DAY);
        scene.desk.accrueFees();
        assertThat(owed()).isEqualTo(30);

        scene.clock.pass(DAY.multipliedBy(2));
        assertThat(scene.desk.takeBack(1, MAIN).orElseThrow().fee()).isEqualTo(new Money(50));
        assertThat(owed()).isEqualTo(50);
        assertThat(scene.store.fees.find(onlyCharge()).orElseThrow().amount()).isEqualTo(new Money(50));
        scene.store.fees.books().mustAddUp();
        assertThat(scene.told())
                .containsExactly("loan.opened", "fee.charged", "fee.charged", "loan.closed", "fee.charged");
    }

    @Test
    void what_grows_blocks_before_the_return() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(TERM.plusDays(200));
        scene.desk.accrueFees();

        assertThat(codes(scene.desk.lend(XIAO_LIN, 2))).contains(CirculationCodes.FEES_OWED);
    }

    @Test
    void a_copy_found_in_the_drop_is_charged_until_it_was_put_there() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(XIAO_LIN, 2);
        scene.clock.pass(TERM.plusDays(3));
        scene.desk.accrueFees();
        assertThat(owed()).isEqualTo(60);

        scene.desk.takeBackFromDrop(1, scene.clock.instant().minus(DAY)).orElseThrow();
        scene.desk.takeBackFromDrop(2, Scene.MORNING.plus(TERM)).orElseThrow();

        assertThat(owed()).as("two days for the one, in time with the other").isEqualTo(20);
        scene.store.fees.books().mustAddUp();
    }

    @Test
    void what_was_paid_too_early_is_owed_to_the_reader() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(TERM.plusDays(3));
        scene.desk.accrueFees();
        scene.desk.till().pay(XIAO_LIN, 30, List.of(), request()).orElseThrow();

        scene.desk.takeBackFromDrop(1, scene.clock.instant().minus(DAY)).orElseThrow();

        assertThat(owed()).isEqualTo(-10);
    }

    @Test
    void what_staff_waived_stays_waived() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(TERM.plusDays(3));
        scene.desk.accrueFees();
        scene.desk.till().waive(onlyCharge(), 30, request()).orElseThrow();
        scene.clock.pass(DAY.multipliedBy(2));

        scene.desk.takeBack(1, MAIN);

        assertThat(owed()).as("the two days since").isEqualTo(20);
    }

    @Test
    void it_stands_still_while_the_reader_says_that_the_copy_is_back() {
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.clock.pass(TERM.plusDays(3));
        scene.desk.mark(loan.id(), "claimed", request()).orElseThrow();
        scene.clock.pass(DAY.multipliedBy(10));

        scene.desk.accrueFees();

        assertThat(owed()).isEqualTo(30);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** However often the fees were brought up to date in between, in the end they come to the same fen. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_the_end_every_fen_is_as_if_it_had_never_grown(long seed) {
        assertThat(inTheEnd(seed, true)).isEqualTo(inTheEnd(seed, false));
    }

    private static long inTheEnd(long seed, boolean accruing) {
        Random random = new Random(seed);
        Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);
        LoanView loan = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        for (int i = 0; i < 6; i++) {
            scene.clock.pass(Duration.ofHours(random.nextInt(24 * 12)));
            if (accruing) {
                scene.desk.accrueFees();
            }
            if (random.nextInt(4) == 0) {
                scene.desk.prolong(loan.id());
            }
            if (random.nextInt(6) == 0) {
                scene.desk.mark(loan.id(), random.nextBoolean() ? "claimed" : "lost", request());
            }
        }
        Instant dropped = scene.clock.instant().minus(Duration.ofHours(random.nextInt(72)));
        if (random.nextBoolean()) {
            scene.desk.takeBackFromDrop(1, dropped).orElseThrow();
        } else {
            scene.desk.takeBack(1, MAIN).orElseThrow();
        }
        scene.store.fees.books().mustAddUp();
        return scene.desk.till().balanceOf(XIAO_LIN);
    }
}
