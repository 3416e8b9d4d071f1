package io.quotewire.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
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

    /** layout, evidence, voice, turn: in a transcript too each step knows only those before it. */
    @Test
    void stepsOfATranscriptFormNoCycle() {
        slices().matching("io.quotewire.analysis.transcript.(*)..")
                .should()
                .beFreeOfCycles()
                .check(module);
        noClasses()
                .that()
                .resideInAPackage("..transcript.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..analysis.transcript")
                .check(module);
    }

    /** language, text, grammar, candidate, choice, speaker, reading: none knows of those after it. */
    @Test
    void eachStepKnowsOnlyThoseBeforeIt() {
        List<String> steps = List.of("language", "text", "grammar", "candidate", "choice", "reading");
        for (int i = 0; i < steps.size() - 1; i++) {
            String[] later = steps.subList(i + 1, steps.size()).stream()
                    .map(step -> "..analysis." + step + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("..analysis." + steps.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(module);
        }
    }
}
