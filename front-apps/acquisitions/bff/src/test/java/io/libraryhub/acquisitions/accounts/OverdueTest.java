package io.libraryhub.acquisitions.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverdueTest {
    private static AccountLine loans(
            @Nullable Long ledger, @Nullable Long published, @Nullable Long counted, @Nullable Long warehouse) {
        return served(ledger, published, counted, warehouse, warehouse);
    }

    private static AccountLine served(
            @Nullable Long ledger,
            @Nullable Long published,
            @Nullable Long counted,
            @Nullable Long warehouse,
            @Nullable Long served) {
        return AccountLine.of(
                "libhub.circulation.loan.opened", "circulation-service", ledger, published, counted, warehouse, served);
    }

    @Test
    void whatIsOnItsWayIsNoAlarm() {
        assertThat(Overdue.is(loans(100L, 99L, 98L, 97L), loans(120L, 110L, 105L, 100L)))
                .isFalse();
    }

    @Test
    void aLoanThatIsStillMissingIsOne() {
        assertThat(Overdue.is(loans(100L, 100L, 99L, 99L), loans(120L, 120L, 99L, 120L)))
                .isTrue();
    }

    @Test
    void aLoanThatIsCountedTwiceIsOne() {
        assertThat(Overdue.is(loans(100L, 100L, 101L, 100L), loans(100L, 100L, 101L, 100L)))
                .isTrue();
        assertThat(Overdue.is(loans(100L, 100L, 100L, 102L), loans(101L, 101L, 101L, 103L)))
                .as("one more than ever was, though a loan came meanwhile")
                .isTrue();
    }

    @Test
    void whatCameWhileTheBooksWereReadIsNoAlarm() {
        assertThat(Overdue.is(loans(100L, 100L, 103L, 104L), loans(160L, 160L, 162L, 163L)))
                .as("sixty loans a minute, and the data hub is asked after the ledger")
                .isFalse();
        assertThat(Overdue.is(loans(160L, 160L, 162L, 163L), loans(163L, 163L, 163L, 163L)))
                .as("then it is quiet")
                .isFalse();
    }

    @Test
    void aLoanThatAnswersDoNotTellOfIsOne() {
        AccountLine before = served(100L, 100L, 100L, 100L, 99L);
        assertThat(before.equal()).isFalse();
        assertThat(Overdue.is(before, served(100L, 100L, 100L, 100L, 99L))).isTrue();
        assertThat(Overdue.is(before, served(100L, 100L, 100L, 100L, 100L))).isFalse();
    }

    @Test
    void aTypeThatNoDailyTableCountsHasFourBooks() {
        assertThat(served(5L, 5L, 5L, 5L, null).equal()).isTrue();
        assertThat(Overdue.is(served(5L, 5L, 5L, 5L, null), served(5L, 5L, 5L, 5L, null)))
                .isFalse();
    }

    @Test
    void withoutACheckBeforeOrAFigureNobodyCanTell() {
        assertThat(Overdue.is(null, loans(100L, 100L, 99L, 99L))).isFalse();
        assertThat(Overdue.is(loans(100L, 100L, 99L, 99L), loans(100L, 100L, null, null)))
                .isFalse();
        assertThat(Overdue.is(loans(null, null, 99L, 99L), loans(100L, 100L, 99L, 99L)))
                .isFalse();
    }
}
