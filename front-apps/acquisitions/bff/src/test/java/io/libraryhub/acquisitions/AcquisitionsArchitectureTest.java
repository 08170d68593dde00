package io.libraryhub.acquisitions;

import io.libraryhub.kit.test.HouseRules;
import org.junit.jupiter.api.Test;

class AcquisitionsArchitectureTest {
    @Test
    void acquisitions_is_built_by_the_rules_of_the_house() {
        HouseRules.checkWithoutDomain("io.libraryhub.acquisitions");
    }
}
