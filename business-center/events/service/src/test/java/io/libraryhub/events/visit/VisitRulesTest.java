package io.libraryhub.events.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.events.visit.domain.VisitPolicy;
import io.libraryhub.events.visit.domain.VisitRules;
import io.libraryhub.kernel.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Ningbo's numbers: 3,949 places, one day ahead, seven days after a missed visit. */
class VisitRulesTest {
    private static final VisitPolicy NINGBO = new VisitPolicy(ZoneId.of("Asia/Shanghai"), 3949, 1, 7, 3949);
    // 16:30 in London is half past midnight of the 23rd in Ningbo.
    private static final Clock JUST_AFTER_MIDNIGHT = Clock.fixed(Instant.parse("2026-11-22T16:30:00Z"), ZoneOffset.UTC);
    private final VisitRules rules = new VisitRules(NINGBO, JUST_AFTER_MIDNIGHT);
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    @Test
    void theDayIsTheVenuesDay() {
        assertThat(rules.today()).isEqualTo(today);
        assertThat(rules.openDays()).containsExactly(today, today.plusDays(1));
    }

    @Test
    void todayAndTomorrowAreOpenTheDayAfterIsNot() {
        assertThat(rules.againstBooking(today, true, null)).isEmpty();
        assertThat(rules.againstBooking(today.plusDays(1), true, null)).isEmpty();
        assertThat(rules.againstBooking(today.plusDays(2), true, null))
                .containsExactly(Reason.of(EventsCodes.NOT_OPEN, "opens", "2026-11-24"));
        assertThat(rules.againstBooking(today.minusDays(1), true, null))
                .extracting(Reason::code)
                .containsExactly(EventsCodes.NOT_OPEN);
    }

    @Test
    void whoMissedAVisitWaitsSevenDays() {
        assertThat(rules.againstBooking(today, true, today.minusDays(7)))
                .containsExactly(Reason.of(EventsCodes.MISSED_BEFORE, "until", "2026-11-23"));
        assertThat(rules.againstBooking(today, true, today.minusDays(8))).isEmpty();
    }

    @Test
    void theBanCanBeSwitchedOff() {
        VisitRules lenient = new VisitRules(new VisitPolicy(NINGBO.zone(), 3949, 1, 0, 3949), JUST_AFTER_MIDNIGHT);
        assertThat(lenient.againstBooking(today, true, today.minusDays(1))).isEmpty();
    }

    @Test
    void everyReasonIsSaidAtOnce() {
        assertThat(rules.againstBooking(today.plusDays(9), false, today.minusDays(1)))
                .extracting(Reason::code)
                .containsExactly(EventsCodes.NOTICE_NOT_ACCEPTED, EventsCodes.NOT_OPEN, EventsCodes.MISSED_BEFORE);
    }
}
