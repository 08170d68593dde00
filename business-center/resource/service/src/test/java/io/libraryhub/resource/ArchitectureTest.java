package io.libraryhub.resource;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.test.HouseRules;
import io.libraryhub.kit.test.RefusalTextsCheck;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("io.libraryhub.resource");
    }

    @Test
    void noFeatureDependsOnItselfByWayOfAnother() {
        slices().matching("io.libraryhub.resource.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HouseRules.production("io.libraryhub.resource"));
    }

    @Test
    void everyRefusalHasItsTexts() {
        assertThat(RefusalTextsCheck.problems()).isEmpty();
    }
}
