package io.libraryhub.circulation.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 小林 has 三体 until the end of 29 March 2026. */
class LoanNoticesTest {
    private static final Instant LENT = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-29T15:59:59Z");

    private static String calledFor(Instant lent, Instant now, NoticePolicy policy) {
        OpenLoan loan = new OpenLoan(
                new LoanId(1),
                new ItemId(1),
                City.THREE_BODY.id(),
                City.XIAO_LIN,
                City.MAIN,
                "desk",
                lent,
                DUE,
                0,
                "adult");
        return LoanNotices.calledFor(loan, policy, FixedPolicies.SHANGHAI, now)
                .map(about -> about.kind().code() + " " + about.ordinal())
                .orElse("");
    }

    @ParameterizedTest(name = "at {0} → {1}")
    @CsvSource({
        "2026-03-25T15:59:59Z, ''",
        "2026-03-25T16:00:00Z, due-soon 1", // midnight in Shanghai: three days before
        "2026-03-29T15:59:59Z, due-soon 1",
        "2026-03-29T16:00:00Z, overdue 1", // a second late is the next day
        "2026-04-05T15:59:59Z, overdue 1",
        "2026-04-05T16:00:00Z, overdue 2",
        "2026-04-12T16:00:00Z, overdue 3",
        "2026-04-19T16:00:00Z, overdue 4",
        "2027-04-19T16:00:00Z, overdue 4"
    })
    void days_are_those_of_the_branch_and_there_are_four_overdue_notices(Instant now, String notice) {
        assertThat(calledFor(LENT, now, FixedPolicies.NOTICES)).isEqualTo(notice);
    }

    @Test
    void what_was_lent_today_is_not_due_soon_but_tomorrow_it_is() {
        Instant lent = Instant.parse("2026-03-27T02:00:00Z");

        assertThat(calledFor(lent, lent, FixedPolicies.NOTICES)).isEmpty();
        assertThat(calledFor(lent, lent.plusSeconds(86_400), FixedPolicies.NOTICES))
                .isEqualTo("due-soon 1");
    }

    @Test
    void a_library_that_wants_no_reminders_sends_none() {
        NoticePolicy silent = policy(0, 0);

        assertThat(calledFor(LENT, DUE.minusSeconds(1), silent)).isEmpty();
        assertThat(calledFor(LENT, DUE.plusSeconds(86_400), silent)).isEmpty();
    }

    private static NoticePolicy policy(int dueSoonDays, int overdueMost) {
        return new NoticePolicy(
                dueSoonDays,
                1,
                7,
                overdueMost,
                true,
                true,
                true,
                true,
                List.of("in-app"),
                "zh",
                LocalTime.of(9, 0),
                10,
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                3,
                5);
    }
}
