package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    private final Complaints complaints = new Complaints();

    @Test
    void maven() {
        hear(
                "[INFO] Running io.libraryhub.kit.outbox.OutboxRelayIT",
                "[\u001B[1;31mERROR\u001B[m] Failures: ",
                "[\u001B[1;31mERROR\u001B[m] \u001B[1;31m  OutboxRelayIT.whatTheBrokerDoesNotTakeIsTriedAgain:131 \u001B[0m",
                "[ERROR] -> [Help 1]",
                "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-failsafe-plugin on project kit");
        assertThat(complaints.lines())
                .containsExactly(
                        "[ERROR]   OutboxRelayIT.whatTheBrokerDoesNotTakeIsTriedAgain:131 ",
                        "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-failsafe-plugin on project kit");
    }

    @Test
    void browser() {
        hear(
                "  ✓  1 e2e/portal.spec.ts:20:3 › finds 三体 (2.1s)",
                "  1) e2e/portal.spec.ts:45:3 › 三体 › the badge comes without reload ─────",
                "    Error: expect(locator).toBeVisible() failed",
                "        at /somewhere/portal.spec.ts:51:20",
                "  1 failed");
        assertThat(complaints.lines())
                .containsExactly(
                        "  1) e2e/portal.spec.ts:45:3 › 三体 › the badge comes without reload ─────",
                        "    Error: expect(locator).toBeVisible() failed",
                        "  1 failed");
    }

    @Test
    void onlyTheFirstOfManyAndNoLineTwice() {
        for (int i = 0; i < 100; i++) {
            hear("[ERROR]   LoanTest.case" + i + ":1", "[ERROR]   LoanTest.case" + i + ":1");
        }
        assertThat(complaints.lines()).hasSize(20).doesNotHaveDuplicates();
    }

    private void hear(String... lines) {
        List.of(lines).forEach(complaints::hear);
    }
}
