package io.libraryhub.circulation.fee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.FeePolicy.Mode;
import io.libraryhub.circulation.policy.domain.FeePolicy.Overdue;
import io.libraryhub.circulation.policy.domain.FeePolicy.Unit;
import io.libraryhub.kernel.Money;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lateness costs, to the fen. */
class OverdueRuleTest {
    private static final Money NO_PRICE = Money.ZERO;
    /** Closed on Mondays. */
    private static final OpenDays NOT_ON_MONDAYS = (branch, after, until) -> (int) after.plusDays(1)
            .datesUntil(until.plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.MONDAY)
            .count();

    @Test
    void case_b01_29_days_at_one_yuan_cost_29_yuan() {
        assertThat(fee(yuanADay(), "2000-01-01T23:59:59", "2000-01-30T10:00")).isEqualTo(2900);
    }

    @ParameterizedTest(name = "{0} → {1} fen")
    @CsvSource({
        "2000-01-01T23:59, 0", // B09: on the due day, at the last minute
        "2000-01-02T00:01, 100", // B09: just after midnight
        "2000-01-02T23:59, 100",
        "2000-01-03T00:00, 200",
        "1999-12-31T12:00, 0"
    })
    void case_b09_the_due_day_is_free_to_its_end_and_the_next_day_is_one(String back, long fen) {
        assertThat(fee(yuanADay(), "2000-01-01T12:00", back)).isEqualTo(fen);
    }

    @Test
    void days_are_those_of_the_library_not_of_greenwich() {
        // 23:30 on 1 January in Shanghai is still 15:30 on 1 January in UTC; 00:30 on the 2nd is 16:30 on the 1st.
        assertThat(fee(yuanADay(), "2000-01-01T23:30", "2000-01-02T00:30")).isEqualTo(100);
    }

    @ParameterizedTest(name = "{0} days late, grace counts {1} → {2} fen")
    @CsvSource({"1, false, 0", "3, false, 0", "4, false, 100", "10, false, 700", "3, true, 0", "4, true, 400"})
    void days_of_grace_are_free_and_once_passed_they_count_or_not(int late, boolean graceCounts, long fen) {
        Overdue policy = with(o -> new Overdue(
                o.mode(), o.unit(), 1, false, new Money(100), Money.ZERO, 3, graceCounts, Money.ZERO, false, 0, 0));
        assertThat(feeAfter(policy, late)).isEqualTo(fen);
    }

    @ParameterizedTest(name = "{0} days late in intervals of 7, charged at the start {1} → {2} fen")
    @CsvSource({"6, false, 0", "7, false, 50", "13, false, 50", "1, true, 50", "7, true, 50", "8, true, 100"})
    void an_interval_costs_when_it_begins_or_when_it_is_over(int late, boolean atStart, long fen) {
        Overdue policy = with(o -> new Overdue(
                o.mode(), o.unit(), 7, atStart, new Money(50), Money.ZERO, 0, true, Money.ZERO, false, 0, 0));
        assertThat(feeAfter(policy, late)).isEqualTo(fen);
    }

    @ParameterizedTest(name = "{0} → {1} fen")
    @CsvSource({
        "2026-03-01T18:00:00, 0",
        "2026-03-01T18:00:01, 30",
        "2026-03-01T19:00:00, 30",
        "2026-03-01T19:00:01, 60",
        "2026-03-02T18:00:00, 720"
    })
    void an_hourly_loan_costs_every_hour_that_has_begun(String back, long fen) {
        Overdue policy = with(o -> new Overdue(
                o.mode(), Unit.HOUR, 1, false, new Money(30), Money.ZERO, 0, true, Money.ZERO, false, 0, 0));
        assertThat(fee(policy, "2026-03-01T18:00", back)).isEqualTo(fen);
    }

    @ParameterizedTest(name = "back on {0} → {1} fen")
    @CsvSource({
        "2026-03-02T10:00, 0", // Monday: closed
        "2026-03-03T10:00, 10",
        "2026-03-08T10:00, 60",
        "2026-03-09T10:00, 60", // Monday: closed
        "2026-03-10T10:00, 70"
    })
    void only_open_days_cost_when_the_policy_says_so(String back, long fen) {
        // Due on Sunday, 1 March 2026.
        Overdue policy = with(o -> new Overdue(
                o.mode(), Unit.OPEN_DAY, 1, false, new Money(10), Money.ZERO, 0, true, Money.ZERO, false, 0, 0));
        Lateness late = new Lateness("main", at("2026-03-01T23:59:59"), at(back), false);
        assertThat(new OverdueRule(policy(policy), NOT_ON_MONDAYS)
                        .fee(late, NO_PRICE)
                        .fen())
                .isEqualTo(fen);
    }

    @ParameterizedTest(name = "cap {0}, price {1} → {2} fen")
    @CsvSource({"0, 0, 10000", "2000, 0, 2000", "0, 4980, 4980", "2000, 4980, 2000", "6000, 4980, 4980"})
    void a_fee_stops_at_its_cap_and_at_the_price_of_the_copy(long cap, long price, long fen) {
        Overdue policy = with(o -> new Overdue(
                o.mode(), o.unit(), 1, false, new Money(100), Money.ZERO, 0, true, new Money(cap), true, 0, 0));
        Lateness late = new Lateness("main", at("2026-01-01T23:59:59"), at("2026-04-11T10:00"), false);
        assertThat(rule(policy).fee(late, new Money(price)).fen()).isEqualTo(fen);
    }

    @Test
    void a_loan_asked_back_by_others_costs_the_rate_of_a_recall() {
        Overdue policy = with(o -> new Overdue(
                o.mode(), o.unit(), 1, false, new Money(10), new Money(100), 0, true, Money.ZERO, false, 0, 0));
        Instant due = at("2026-03-01T23:59:59");
        Instant back = at("2026-03-04T09:00");
        assertThat(rule(policy)
                        .fee(new Lateness("main", due, back, true), NO_PRICE)
                        .fen())
                .isEqualTo(300);
        assertThat(rule(policy)
                        .fee(new Lateness("main", due, back, false), NO_PRICE)
                        .fen())
                .isEqualTo(30);
    }

    @ParameterizedTest(name = "{0} days late → suspended {1} days")
    @CsvSource({"0, 0", "1, 2", "10, 20", "20, 30"})
    void days_without_loans_instead_of_money(int late, int days) {
        Overdue policy = with(o -> new Overdue(
                Mode.SUSPENSION, o.unit(), 1, false, new Money(10), Money.ZERO, 0, true, Money.ZERO, false, 2, 30));
        assertThat(rule(policy).suspensionDays(after(late))).isEqualTo(days);
        assertThat(feeAfter(policy, late)).isZero();
    }

    @Test
    void a_library_without_fines_charges_and_suspends_nobody() {
        Overdue policy = with(o -> new Overdue(
                Mode.NONE, o.unit(), 1, false, new Money(10), Money.ZERO, 0, true, Money.ZERO, false, 2, 30));
        assertThat(feeAfter(policy, 100)).isZero();
        assertThat(rule(policy).suspensionDays(after(100))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_later_return_never_costs_less_and_a_fee_is_whole_intervals_or_a_cap(long seed) {
        Random random = new Random(seed);
        Overdue policy = new Overdue(
                Mode.MONEY,
                Unit.values()[random.nextInt(3)],
                1 + random.nextInt(9),
                random.nextBoolean(),
                new Money(1 + random.nextInt(500)),
                Money.ZERO,
                random.nextInt(10),
                random.nextBoolean(),
                new Money(random.nextInt(5000)),
                false,
                0,
                0);
        long[] fees = IntStream.range(0, 400)
                .mapToLong(hours -> new OverdueRule(policy(policy), NOT_ON_MONDAYS)
                        .fee(
                                new Lateness(
                                        "main",
                                        at("2026-03-01T18:00"),
                                        at("2026-03-01T18:00").plusSeconds(hours * 3_600L),
                                        false),
                                NO_PRICE)
                        .fen())
                .toArray();
        assertThat(fees).isSorted();
        assertThat(Arrays.stream(fees).boxed())
                .allMatch(fen ->
                        fen % policy.rate().fen() == 0 || fen == policy.cap().fen());
    }

    private static Overdue yuanADay() {
        return with(o -> new Overdue(
                o.mode(), o.unit(), 1, false, new Money(100), Money.ZERO, 0, true, Money.ZERO, false, 0, 0));
    }

    private static Overdue with(UnaryOperator<Overdue> change) {
        return change.apply(FixedPolicies.FEES.overdue());
    }

    private static FeePolicy policy(Overdue overdue) {
        FeePolicy fees = FixedPolicies.FEES;
        return new FeePolicy(fees.zone(), overdue, fees.lost(), fees.owedLimit(), fees.claimStopsFee());
    }

    private static OverdueRule rule(Overdue overdue) {
        return new OverdueRule(policy(overdue), OpenDays.EVERY_DAY);
    }

    private static long fee(Overdue overdue, String due, String back) {
        return rule(overdue)
                .fee(new Lateness("main", at(due), at(back), false), NO_PRICE)
                .fen();
    }

    private static long feeAfter(Overdue overdue, int days) {
        return rule(overdue).fee(after(days), NO_PRICE).fen();
    }

    private static Lateness after(int days) {
        LocalDate due = LocalDate.of(2026, 3, 1);
        return new Lateness("main", at(due + "T23:59:59"), at(due.plusDays(days) + "T10:00"), false);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(FixedPolicies.SHANGHAI).toInstant();
    }
}
