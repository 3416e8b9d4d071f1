package io.quotewire.publish;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.quotewire.publish");

    @Test
    void onlyMessagingSeesKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..publish.messaging")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")
                .check(CLASSES);
    }

    @Test
    void onlyStoreSeesSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..publish.store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void messagingIsOnTheWayInAndReadersOnTheWayOut() {
        noClasses()
                .that()
                .resideInAPackage("..publish.store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..publish.messaging",
                        "..publish.web",
                        "..publish.search",
                        "..publish.feed",
                        "..publish.stream",
                        "..publish.drop",
                        "..publish.page..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotPointAtEachOther() {
        slices().matching("io.quotewire.publish.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onePageDoesNotKnowAnother() {
        slices().matching("io.quotewire.publish.page.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }
}
