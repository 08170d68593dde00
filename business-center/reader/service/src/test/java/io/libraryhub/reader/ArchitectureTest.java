package io.libraryhub.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.HouseRules;
import io.libraryhub.kit.test.RefusalTextsCheck;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("io.libraryhub.reader");
    }

    @Test
    void everyCodeHasItsTexts() {
        assertThat(RefusalTextsCheck.problems()).isEmpty();
    }
}
