package io.quotewire.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What this module may see, and which way its packages point. */
class ModuleRulesTest {

    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.quotewire.analysis");

    @Test
    void seesOnlyJavaAndItsLanguageLibraries() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio..",
                        "java.text..",
                        "java.util..",
                        "org.jspecify..",
                        "opennlp..",
                        "ai.onnxruntime..",
                        "io.quotewire.analysis..")
                .check(module);
    }

    @Test
    void readsNoFilesAndNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.time..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(module);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.quotewire.analysis.(*)..")
                .should()
                .beFreeOfCycles()
                .check(module);
    }

    @Test
    void textLeadsToQuotationsAndThoseToSpeakers() {
        noClasses()
                .that()
                .resideInAPackage("..analysis.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..analysis.candidate..", "..analysis.speaker..", "..analysis.reading..")
                .check(module);
        noClasses()
                .that()
                .resideInAPackage("..analysis.candidate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..analysis.speaker..", "..analysis.reading..")
                .check(module);
    }
}
