package io.libraryhub.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String ARRIVED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aTraceThatArrivedGoesOnUnderTheSameId() {
        try (Trace.Scope scope = Trace.open(ARRIVED)) {
            assertThat(Trace.id()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(Trace.traceparent())
                    .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01")
                    .isNotEqualTo(ARRIVED);
        }
        assertThat(Trace.id()).isNull();
    }

    @Test
    void anInnerTraceGivesWayToTheOuterOneAgain() {
        try (Trace.Scope outer = Trace.open(ARRIVED)) {
            try (Trace.Scope inner = Trace.open(null)) {
                assertThat(Trace.id()).isNotEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            }
            assertThat(Trace.id()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n",
                "00-4bf92f3577b34da6a3ce929d0e0e473\n-00f067aa0ba902b7-01"
            })
    void whatIsNotWellFormedIsReplaced(String bad) {
        try (Trace.Scope scope = Trace.open(bad)) {
            assertThat(Trace.id()).matches("[0-9a-f]{32}").doesNotContain("4736");
        }
    }
}
