package io.libraryhub.signals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses JOB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.libraryhub.signals");

    private static final List<String> SIGNALS =
            List.of("account", "daily", "footfall", "hot", "load", "online", "pressure", "profile", "together", "wait");

    private static final ArchRule FORMULAS_ARE_PURE = classes()
            .that()
            .haveSimpleNameEndingWith("Formula")
            .or()
            .haveSimpleName("Decay")
            .or()
            .haveSimpleName("Hysteresis")
            .or()
            .haveSimpleName("Buckets")
            .or()
            .haveSimpleName("OpenDay")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.libraryhub.copycount.wait.domain",
                    "io.libraryhub.messages..",
                    "io.libraryhub.signals.flow",
                    "io.libraryhub.signals.footfall",
                    "io.libraryhub.signals.hot",
                    "io.libraryhub.signals.load",
                    "io.libraryhub.signals.pressure",
                    "io.libraryhub.signals.profile",
                    "io.libraryhub.signals.together",
                    "io.libraryhub.signals.wait",
                    "org.jspecify.annotations");

    @Test
    void formulasKnowNothingOfFlink() {
        FORMULAS_ARE_PURE.check(JOB);
    }

    @Test
    void theRuleReportsAFormulaThatKnowsFlink() {
        assertThat(FORMULAS_ARE_PURE
                        .evaluate(new ClassFileImporter().importClasses(CanaryFormula.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void signalsDoNotKnowEachOther() {
        for (String one : SIGNALS) {
            for (String other : SIGNALS) {
                if (!one.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("io.libraryhub.signals." + one)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("io.libraryhub.signals." + other)
                            .check(JOB);
                }
            }
        }
    }

    @Test
    void nothingOfTheBusinessHubIsUsedButItsMessages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.libraryhub.kernel..",
                        "io.libraryhub.kit..",
                        "io.libraryhub.reader..",
                        "io.libraryhub.resource..",
                        "io.libraryhub.circulation..",
                        "io.libraryhub.events..")
                .check(JOB);
    }

    /** Breaks the rule on purpose. */
    static final class CanaryFormula {
        org.apache.flink.configuration.Configuration configuration = new org.apache.flink.configuration.Configuration();
    }
}
