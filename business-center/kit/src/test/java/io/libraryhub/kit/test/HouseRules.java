package io.libraryhub.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * How our code is built. A service checks itself with one test: {@code HouseRules.check("io.libraryhub.circulation")}.
 * Every rule must find classes to look at unless it is about packages that a service need not have.
 */
public final class HouseRules {
    private static final Set<String> TIME_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private HouseRules() {}

    /** All rules over a service's own classes; the service keeps its rules in packages named {@code domain}. */
    public static void check(String servicePackage) {
        JavaClasses classes = production(servicePackage);
        domainStandsAlone().check(classes);
        rowsStayInTheirAdapter().allowEmptyShould(true).check(classes);
        rowsArePublic().allowEmptyShould(true).check(classes);
        contractsTravel().allowEmptyShould(true).check(classes);
        common(classes);
        servicesKnowOnlyContracts(servicePackage).check(classes);
    }

    /** The rules for a process without rules of its own: a BFF, or the kit. */
    public static void checkWithoutDomain(String basePackage) {
        JavaClasses classes = production(basePackage);
        common(classes);
        servicesKnowOnlyContracts(basePackage).check(classes);
    }

    private static void common(JavaClasses classes) {
        timeComesFromTheClock().check(classes);
        nothingIsInjectedIntoFields().allowEmptyShould(true).check(classes);
        oldTimeTypesAreNotUsed().check(classes);
    }

    public static JavaClasses production(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    /** Domain code knows the JDK, the kernel, the message contracts and other domain code: no framework. */
    public static ArchRule domainStandsAlone() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.libraryhub.kernel..",
                        "io.libraryhub.messages..",
                        "io.libraryhub..api..",
                        "io.libraryhub..domain..",
                        "org.jspecify.annotations.."))
                .because("rules are read, tested and changed without a framework");
    }

    /** Nobody asks the machine for the time: a clock is injected, and can be moved. */
    public static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(resideOutsideOfPackages("io.libraryhub.kit.clock.."))
                .should(askTheMachineForTheTime())
                .because("the hub's clock can be moved: \"overdue next month\" is a test, not a wait");
    }

    /** A database row's class is seen by its own adapter only. */
    public static ArchRule rowsStayInTheirAdapter() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .and()
                .resideInAPackage("..adapter.db..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("..adapter.db..")
                .because("a row is the shape of a table, not of the domain");
    }

    public static ArchRule rowsArePublic() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .and()
                .resideInAPackage("..adapter.db..")
                .should()
                .bePublic()
                .because("MyBatis fails on a constructor that it may not see, for every row, before it opens it");
    }

    /** What an API says and hears goes over Dubbo. */
    public static ArchRule contractsTravel() {
        return classes()
                .that()
                .areRecords()
                .and()
                .resideInAPackage("..api..")
                .should()
                .beAssignableTo(Serializable.class)
                .because("Dubbo refuses any other class, and hands a map to whoever asked");
    }

    public static ArchRule nothingIsInjectedIntoFields() {
        return fields().should(describedAs(
                        "not be injected",
                        field -> field.isAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                                || field.isAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                                || field.isAnnotatedWith("jakarta.annotation.Resource")))
                .because("what a class needs stands in its constructor");
    }

    public static ArchRule oldTimeTypesAreNotUsed() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat");
    }

    /** Of other parts of the hub a process sees their contracts, never their inside. */
    public static ArchRule servicesKnowOnlyContracts(String own) {
        return classes()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages("io.libraryhub..")
                        .or(resideInAnyPackage(
                                own + "..",
                                "io.libraryhub.kernel..",
                                "io.libraryhub.messages..",
                                "io.libraryhub.kit..",
                                "io.libraryhub..api..",
                                "io.libraryhub.copycount..",
                                "io.libraryhub.warehouse..",
                                "io.libraryhub.recommend.."))
                        .as("JDK, libraries, contracts and its own"));
    }

    private static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return new ArchCondition<>("ask the machine for the time") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
                    if (asksTheMachine(call)) {
                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system");
        }
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        return TIME_TYPES.contains(owner)
                && name.equals("now")
                && parameters.stream().noneMatch(p -> p.getName().equals("java.time.Clock"));
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> describedAs(
            String description, java.util.function.Predicate<com.tngtech.archunit.core.domain.JavaField> violates) {
        return ArchCondition.from(describe(description, field -> !violates.test(field)));
    }
}
