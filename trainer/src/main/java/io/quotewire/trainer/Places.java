package io.quotewire.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the trainer reads and writes. */
final class Places {

    private static final String RESOURCES = "analysis/src/main/resources/io/quotewire/analysis";

    @Option(names = "--project", defaultValue = ".", description = "the project's root (default: here)")
    Path project = Path.of(".");

    @Option(
            names = "--gold",
            description = "folder of the annotated development files; they are no part of the project")
    Path gold = Path.of(".");

    /** The sentences with topics, and those that say nothing, that were written for this project. */
    List<Example> topicSentences() throws IOException {
        return Texts.topicSentences(project.resolve("trainer/texts/topic-sentences.tsv"));
    }

    /** More of them, written by going through the taxonomy. */
    List<Example> conceptSentences() throws IOException {
        return Texts.topicSentences(project.resolve("trainer/texts/concept-sentences.tsv"));
    }

    /** The sentences with tone that were written for this project. */
    List<Example> toneSentences() throws IOException {
        return Texts.toneSentences(project.resolve("trainer/texts/tone-sentences.tsv"));
    }

    /** The quotations that were written and labelled for measuring. */
    List<Example> quotations() throws IOException {
        return Texts.quotations(project.resolve("trainer/texts/own-quotations.tsv"));
    }

    /** Reads {@code NAME.jsonl} of the development files. */
    List<Example> gold(String name) throws IOException {
        return Texts.gold(gold.resolve(name + ".jsonl"));
    }

    /** A development file that is read in its own way. */
    Path goldFile(String name) {
        return gold.resolve(name);
    }

    /** Writes a resource of the analysis module, a head line first. */
    void write(String resource, String head, List<String> lines) throws IOException {
        Path file = file(resource);
        Files.writeString(file, "# " + head + "\n" + String.join("\n", lines) + "\n");
        System.out.println("wrote " + file + ", " + Files.size(file) + " bytes");
    }

    /** Where a resource of the analysis module lies. */
    Path file(String resource) {
        return project.resolve(RESOURCES).resolve(resource);
    }
}
