package io.libraryhub.insight;

import io.libraryhub.kit.test.HouseRules;
import org.junit.jupiter.api.Test;

class InsightHouseTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("io.libraryhub.insight");
    }
}
