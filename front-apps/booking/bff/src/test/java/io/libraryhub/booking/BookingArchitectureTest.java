package io.libraryhub.booking;

import io.libraryhub.kit.test.HouseRules;
import org.junit.jupiter.api.Test;

class BookingArchitectureTest {
    @Test
    void booking_is_built_by_the_rules_of_the_house() {
        HouseRules.checkWithoutDomain("io.libraryhub.booking");
    }
}
