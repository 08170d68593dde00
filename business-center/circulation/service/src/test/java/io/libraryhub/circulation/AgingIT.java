package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.fixture.Crowd;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.application.AgeLoans;
import io.libraryhub.kit.schedule.domain.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loans of 28 days from 1 March 2026; 180 days after the due date nobody expects the copy back. */
class AgingIT {
    private static final Duration UNTIL_LOST = Duration.ofDays(28 + 180);

    private RealDesk real;
    private AgeLoans aging;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        aging = real.bean(AgeLoans.class);
        for (long item = 1; item <= 3; item++) {
            real.desk.announce(real.city.item(item, THREE_BODY, MAIN));
        }
    }

    private int lost() {
        return real.count("loan_mark WHERE mark = 'lost'");
    }

    @Test
    void a_loan_is_lost_on_the_day_the_policy_says_and_costs_the_copy_and_the_processing_once() {
        real.desk.lend(XIAO_LIN, 1).orElseThrow();
        real.clock.pass(UNTIL_LOST.minusDays(1));
        assertThat(aging.step("")).isEqualTo(Progress.end(0));

        real.clock.pass(Duration.ofDays(1));

        assertThat(aging.step("")).isEqualTo(Progress.end(1));
        assertThat(aging.step("")).isEqualTo(Progress.end(0));
        assertThat(lost()).isEqualTo(1);
        assertThat(real.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(real.desk.till().balanceOf(XIAO_LIN)).isEqualTo(5500);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.loan.lost'"))
                .isEqualTo(1);
        assertThat(real.count("loan_mark WHERE actor_id = 'aging' AND actor_role = 'system'"))
                .isEqualTo(1);
    }

    @Test
    void a_lost_copy_that_turns_up_gives_the_money_for_it_back() {
        real.desk.lend(XIAO_LIN, 1).orElseThrow();
        real.clock.pass(UNTIL_LOST);
        aging.step("");

        real.desk.takeBack(1, MAIN).orElseThrow();

        assertThat(real.count("loan_mark WHERE mark = 'found'")).isEqualTo(1);
        assertThat(real.desk.till().balanceOf(XIAO_LIN)).isEqualTo(500 + 180 * 10);
    }

    @Test
    void who_renewed_or_claims_to_have_returned_is_left_alone() {
        LoanView claimed = real.desk.lend(XIAO_LIN, 1).orElseThrow();
        LoanView renewed = real.desk.lend(LAO_WANG, 2).orElseThrow();
        real.desk.mark(claimed.id(), "claimed", request()).orElseThrow();
        real.clock.pass(Duration.ofDays(20));
        real.desk.prolong(renewed.id()).orElseThrow();
        real.clock.pass(UNTIL_LOST.minusDays(20));

        assertThat(aging.step("")).isEqualTo(Progress.end(0));
    }

    @Test
    void a_title_that_is_busy_is_passed_over_and_has_its_turn_later() {
        real.desk.lend(XIAO_LIN, 1).orElseThrow();
        real.clock.pass(UNTIL_LOST);
        Progress whileBusy = real.bean(Transactions.class).together(() -> {
            real.bean(Titles.class).lock(THREE_BODY.id());
            return CompletableFuture.supplyAsync(() -> aging.step("")).join();
        });

        assertThat(whileBusy).isEqualTo(Progress.end(0));
        assertThat(aging.step("")).isEqualTo(Progress.end(1));
    }

    @Test
    void two_sweeps_at_once_lose_each_loan_once() throws Exception {
        real.desk.lend(XIAO_LIN, 1).orElseThrow();
        real.desk.lend(LAO_WANG, 2).orElseThrow();
        real.desk.lend(A_MEI, 3).orElseThrow();
        real.clock.pass(UNTIL_LOST);

        Crowd.atOnce(List.of(() -> aging.step(""), () -> aging.step("")));
        aging.step("");

        assertThat(lost()).isEqualTo(3);
        assertThat(real.count("fee_charge")).isEqualTo(6);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.loan.lost'"))
                .isEqualTo(3);
    }
}
