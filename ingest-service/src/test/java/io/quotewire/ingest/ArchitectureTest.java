package io.quotewire.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.quotewire.ingest");

    @Test
    void thePackagesHaveNoCycles() {
        slices().matching("io.quotewire.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noStageKnowsAnother() {
        slices().matching("io.quotewire.ingest.(watch|document|chunk|messaging)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void noStageKnowsWhoJoinsThem() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..ingest.watch..", "..ingest.document..", "..ingest.chunk..", "..ingest.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quotewire.ingest")
                .check(CLASSES);
    }

    @Test
    void onlyMessagingSeesKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ingest.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfADocumentHaveNoCycles() {
        slices().matching("io.quotewire.ingest.document.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        slices().matching("io.quotewire.ingest.document.format.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void formatsAreRegisteredInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ingest.document.parser..", "..ingest.document.format.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..ingest.document.format.*..")
                .check(CLASSES);
    }

    @Test
    void onlyTheParsersProcessSeesTika() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ingest.document.parser..", "..ingest.document.format..", "..ingest.document.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..")
                .check(CLASSES);
    }

    @Test
    void theStagesSeeNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..ingest.watch..", "..ingest.document..", "..ingest.chunk..", "..ingest.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..", "io.smallrye..")
                .check(CLASSES);
    }
}
