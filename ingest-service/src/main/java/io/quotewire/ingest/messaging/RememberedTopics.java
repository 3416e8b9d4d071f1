package io.quotewire.ingest.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kafka's ids of the topics in which all that the ledger names was sent or given up: a line each, id and name.
 *
 * @param file where they are kept
 */
public record RememberedTopics(Path file) {

    /** By name; none when nothing has been kept yet. */
    Map<String, String> read() {
        try {
            Map<String, String> ids = new HashMap<>();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    ids.put(line.substring(space + 1), line.substring(0, space));
                }
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void write(Map<String, String> ids) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(
                    part,
                    new TreeMap<>(ids)
                            .entrySet().stream()
                                    .map(topic -> topic.getValue() + " " + topic.getKey())
                                    .toList());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
