package io.libraryhub.circulation;

import io.libraryhub.kit.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_service_is_built_as_the_house_is() {
        HouseRules.check("io.libraryhub.circulation");
    }
}
