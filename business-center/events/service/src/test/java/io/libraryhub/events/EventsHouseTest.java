package io.libraryhub.events;

import io.libraryhub.kit.test.HouseRules;
import org.junit.jupiter.api.Test;

class EventsHouseTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("io.libraryhub.events");
    }
}
