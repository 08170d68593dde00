package io.libraryhub.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T08:00:00Z",
                "2026-11-22T08:00:00.5Z",
                "2026-11-22T08:00:00.Z",
                "2026-11-22T08:00:00.123Z",
                "2026-11-22T23:59:59.123456789Z",
                "2024-02-29T00:00:00Z",
                "2026-11-22T16:00:00+08:00",
                "2026-11-22T08:00Z",
                "1999-12-31T23:59:59.9999Z"
            })
    void aTimeIsReadAsTheFormatterReadsIt(String text) {
        assertThat(IsoTime.millis(text))
                .isEqualTo(OffsetDateTime.parse(text).toInstant().toEpochMilli());
    }

    @Test
    void anyInstantIsReadBack() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            Instant at = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000) * 1_000_000L);
            assertThat(IsoTime.millis(at.toString())).as(at.toString()).isEqualTo(at.toEpochMilli());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-22",
                "2026-11-22T08:00:00",
                "2026-11-22T24:00:00Z",
                "2026-11-22T08:60:00Z",
                "2026-11-22T08:00:60Z",
                "2026-13-22T08:00:00Z",
                "2026-02-30T08:00:00Z",
                "2026-11-22 08:00:00Z",
                "2026-11-22T08:00:0xZ",
                "2026-11-22T08:00:00.1234567890Z"
            })
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> IsoTime.millis(text)).isInstanceOf(DateTimeException.class);
    }
}
