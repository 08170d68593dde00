package io.libraryhub.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final JavaClasses CANARY = new ClassFileImporter().importPackages("io.libraryhub.canary");

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(CANARY).getFailureReport().getDetails();
    }

    @Test
    void theKitKeepsItsOwnRules() {
        HouseRules.checkWithoutDomain("io.libraryhub.kit");
    }

    @Test
    void aDomainClassWithAFrameworkIsReported() {
        assertThat(violations(HouseRules.domainStandsAlone())).anyMatch(v -> v.contains("JdbcTemplate"));
    }

    @Test
    void everyWayToAskTheMachineForTheTimeIsReported() {
        assertThat(violations(HouseRules.timeComesFromTheClock()))
                .hasSize(3)
                .anyMatch(v -> v.contains("Instant.now()"))
                .anyMatch(v -> v.contains("LocalDate.now("))
                .anyMatch(v -> v.contains("currentTimeMillis"));
    }

    @Test
    void aRowOutsideOfItsAdapterIsReported() {
        assertThat(violations(HouseRules.rowsStayInTheirAdapter())).anyMatch(v -> v.contains("LoanRow"));
    }

    @Test
    void aRowThatIsNotPublicIsReported() {
        assertThat(violations(HouseRules.rowsArePublic())).hasSize(1).allMatch(v -> v.contains("HiddenRow"));
    }

    @Test
    void aContractThatCannotTravelIsReported() {
        assertThat(violations(HouseRules.contractsTravel())).hasSize(1).allMatch(v -> v.contains("StayAtHome"));
    }

    @Test
    void anInjectedFieldIsReported() {
        assertThat(violations(HouseRules.nothingIsInjectedIntoFields())).hasSize(1);
    }

    @Test
    void oldTimeTypesAreReported() {
        assertThat(violations(HouseRules.oldTimeTypesAreNotUsed())).anyMatch(v -> v.contains("java.util.Date"));
    }

    @Test
    void theInsideOfAnotherPartIsReported() {
        assertThat(violations(HouseRules.servicesKnowOnlyContracts("io.libraryhub.canary.domain")))
                .anyMatch(v -> v.contains("LoanRow"));
    }

    @Test
    void aRuleThatFindsNothingToLookAtFails() {
        JavaClasses nothing = new ClassFileImporter().importPackages("io.libraryhub.nowhere");
        assertThatThrownBy(() -> HouseRules.domainStandsAlone().check(nothing))
                .hasMessageContaining("failed to check any classes");
        assertThatThrownBy(() -> HouseRules.timeComesFromTheClock().check(nothing))
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void everyCodeHasItsTexts() {
        assertThat(RefusalTextsCheck.problems()).isEmpty();
    }
}
