package io.libraryhub.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.HouseRules;
import io.libraryhub.kit.test.RefusalTextsCheck;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void the_desk_is_built_by_the_rules_of_the_house() {
        HouseRules.checkWithoutDomain("io.libraryhub.desk");
    }

    @Test
    void every_code_has_its_texts() {
        assertThat(RefusalTextsCheck.problems()).isEmpty();
    }
}
