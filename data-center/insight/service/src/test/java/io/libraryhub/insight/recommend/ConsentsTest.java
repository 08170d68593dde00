package io.libraryhub.insight.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.insight.recommend.domain.Consents;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** 小林 allows a profile on Monday, takes it back on Wednesday and allows it again on Friday. */
class ConsentsTest {
    private static final long XIAOLIN = 7;
    private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    private final Consents consents = new Consents();

    @Test
    void withoutAWordNothingMayBeUsed() {
        assertThat(consents.allow(XIAOLIN, FRIDAY)).isFalse();
    }

    @Test
    void onlyWhatWasDoneSinceMayBeUsed() {
        consents.changed(XIAOLIN, MONDAY, true);
        assertThat(consents.allow(XIAOLIN, MONDAY)).isTrue();
        assertThat(consents.allow(XIAOLIN, MONDAY.minusMillis(1))).isFalse();
        assertThat(consents.allow(8, FRIDAY)).isFalse();
    }

    @Test
    void grantingAgainDoesNotForgetWhatWasAllowed() {
        consents.changed(XIAOLIN, MONDAY, true);
        consents.changed(XIAOLIN, WEDNESDAY, true);
        assertThat(consents.allow(XIAOLIN, MONDAY)).isTrue();
    }

    @Test
    void whatWasDoneBeforeAWithdrawalStaysForgotten() {
        consents.changed(XIAOLIN, MONDAY, true);
        consents.changed(XIAOLIN, WEDNESDAY, false);
        assertThat(consents.allow(XIAOLIN, WEDNESDAY)).isFalse();
        consents.changed(XIAOLIN, FRIDAY, true);
        assertThat(consents.allow(XIAOLIN, WEDNESDAY)).isFalse();
        assertThat(consents.allow(XIAOLIN, FRIDAY)).isTrue();
    }
}
