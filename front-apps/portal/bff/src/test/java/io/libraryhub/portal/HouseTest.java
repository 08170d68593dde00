package io.libraryhub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.HouseRules;
import io.libraryhub.kit.test.RefusalTextsCheck;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void the_house_rules_are_kept() {
        HouseRules.checkWithoutDomain("io.libraryhub.portal");
    }

    @Test
    void every_code_has_its_texts() {
        assertThat(RefusalTextsCheck.problems()).isEmpty();
    }
}
