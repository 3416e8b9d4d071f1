package io.quotewire.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.quotewire.enrich");

    @Test
    void onlyMessagingSeesKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..messaging")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeSeesTheFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.quotewire.enrich", "io.quotewire.enrich.settings")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..", "org.eclipse.microprofile..")
                .check(CLASSES);
    }

    @Test
    void assemblyComesFirstAndMessagingLast() {
        noClasses()
                .that()
                .resideInAPackage("..assembly")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..mapping", "..budget", "..messaging")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("..mapping", "..budget")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..messaging")
                .check(CLASSES);
    }

    @Test
    void noTwoPackagesPointAtEachOther() {
        slices().matching("io.quotewire.enrich.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
