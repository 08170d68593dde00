package io.libraryhub.desk;

import io.libraryhub.kit.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void the_desk_is_built_by_the_rules_of_the_house() {
        HouseRules.checkWithoutDomain("io.libraryhub.desk");
    }
}
