package io.quotewire.publish;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
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
                .resideOutsideOfPackage("..publish.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.postgresql..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void theStoresRoomsLieOneBehindTheOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("..publish.store..")
                .layer("database")
                .definedBy("..store.database..")
                .layer("intake")
                .definedBy("..store.intake..")
                .layer("view")
                .definedBy("..store.view..")
                .whereLayer("view")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("view")
                .check(CLASSES);
        slices().matching("io.quotewire.publish.store.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void whatReadersSeeIsNotWrittenWhereItIsRead() {
        noClasses()
                .that()
                .resideInAPackage("..store.view..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quotewire.publish.store.database.Writes")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Update.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PreparedBatch.class)
                .check(CLASSES);
    }

    @Test
    void messagingIsOnTheWayInAndReadersOnTheWayOut() {
        noClasses()
                .that()
                .resideInAPackage("..publish.store..")
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

    /** Readers' packages do not write, and what comes in does not look at what readers see. */
    @Test
    void onlyMessagingTakesIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..publish.messaging..", "..publish.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store.intake..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..publish.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store.view..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotPointAtEachOther() {
        slices().matching("io.quotewire.publish.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** What stands at the gate knows how answers are given, and nobody behind it knows the gate. */
    @Test
    void nobodyLeansOnTheGate() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web.gate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.gate..")
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
