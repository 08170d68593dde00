package io.libraryhub.resource.branch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Refused;
import org.junit.jupiter.api.Test;

class BranchTest {
    @Test
    void aProperBranchIsTaken() {
        assertThat(Branch.of("NS", "南山馆", "Nanshan", "branch", "Asia/Shanghai", "09:00", "21:00", 300)
                        .isDone())
                .isTrue();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var reply = Branch.of("南山", " ", null, "castle", "Mars/Olympus", "24:00", "9:00", -1);

        assertThat(reply).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                .hasSize(8));
    }
}
