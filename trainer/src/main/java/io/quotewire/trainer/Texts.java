package io.quotewire.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads labelled texts: the development files (JSON lines) and this project's own (tables). */
final class Texts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Texts() {}

    /**
     * Reads lines {@code {"id","text","label","iptc","iptc_also"}}.
     *
     * @throws IOException if the file cannot be read; it names the file
     */
    static List<Example> gold(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            List<String> topics = new ArrayList<>();
            if (row.hasNonNull("iptc")) {
                topics.add("medtop:" + row.get("iptc").asText());
                row.path("iptc_also").forEach(also -> topics.add("medtop:" + also.asText()));
            }
            examples.add(new Example(
                    row.get("id").asText(),
                    row.get("text").asText(),
                    row.path("label").asText(),
                    topics));
        }
        return examples;
    }

    /** Reads a table whose columns are topics as two digits split by commas ({@code -} for none), then text. */
    static List<Example> topicSentences(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> new Example("", row[1], "", codes(row[0])))
                .toList();
    }

    /** Reads a table whose columns are tone, topics as in {@link #topicSentences}, text. */
    static List<Example> quotations(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> new Example(row[2], row[2], row[0], codes(row[1])))
                .toList();
    }

    /** Reads a table whose columns are tone and text. */
    static List<Example> toneSentences(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> new Example(row[1], row[1], row[0], List.of()))
                .toList();
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<String> codes(String digits) {
        return digits.equals("-")
                ? List.of()
                : Arrays.stream(digits.split(","))
                        .map(two -> "medtop:" + two + "000000")
                        .toList();
    }
}
