package io.libraryhub.circulation.fee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.kernel.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRuleTest {
    private static final Instant LOST = Instant.parse("2026-03-01T02:00:00Z");

    @ParameterizedTest(name = "at price {0}, price {1} → {2} fen")
    @CsvSource({"true, 4980, 4980", "true, 0, 5000", "false, 4980, 5000"})
    void a_lost_copy_costs_its_price_if_that_is_known_else_the_fee(boolean atPrice, long price, long fen) {
        assertThat(LostRule.fee(policy(atPrice, true, 0, false), new Money(price))
                        .fen())
                .isEqualTo(fen);
    }

    @ParameterizedTest(name = "refund {0} within {1} days, found after {2} → {3}")
    @CsvSource({"true, 0, 400, true", "true, 90, 90, true", "true, 90, 91, false", "false, 0, 1, false"})
    void the_fee_is_given_back_when_found_in_time(boolean refund, int within, int after, boolean back) {
        Instant found = LOST.plusSeconds(after * 86_400L);
        assertThat(LostRule.takenBack(policy(true, refund, within, false), FeeTypes.LOST, LOST, found))
                .isEqualTo(back);
    }

    @Test
    void the_work_of_replacing_it_is_given_back_only_if_the_policy_says_so() {
        assertThat(LostRule.takenBack(policy(true, true, 0, false), FeeTypes.PROCESSING, LOST, LOST))
                .isFalse();
        assertThat(LostRule.takenBack(policy(true, true, 0, true), FeeTypes.PROCESSING, LOST, LOST))
                .isTrue();
    }

    @ParameterizedTest(name = "due on 29 March, on {0} → {1}")
    @CsvSource({"2026-09-24T15:59:59Z, false", "2026-09-24T16:00:00Z, true", "2027-03-29T00:00:00Z, true"})
    void a_loan_is_lost_from_the_midnight_in_shanghai_on_which_it_is_180_days_late(Instant now, boolean aged) {
        assertThat(LostRule.aged(FixedPolicies.FEES, Instant.parse("2026-03-29T15:59:59Z"), now))
                .isEqualTo(aged);
    }

    @Test
    void without_days_in_the_policy_nothing_is_ever_lost_by_itself() {
        FeePolicy never = policy(true, true, 0, false, 0);

        assertThat(LostRule.aged(never, LOST, LOST.plusSeconds(10_000 * 86_400L)))
                .isFalse();
    }

    private static FeePolicy policy(boolean atPrice, boolean refund, int days, boolean processing) {
        return policy(atPrice, refund, days, processing, 180);
    }

    private static FeePolicy policy(boolean atPrice, boolean refund, int days, boolean processing, int aging) {
        FeePolicy fees = FixedPolicies.FEES;
        return new FeePolicy(
                fees.zone(),
                fees.overdue(),
                new FeePolicy.Lost(
                        new Money(5000), atPrice, Money.ZERO, new Money(500), refund, days, processing, true, aging),
                fees.owedLimit(),
                fees.claimStopsFee());
    }
}
