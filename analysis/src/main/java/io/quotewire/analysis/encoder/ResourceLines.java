package io.quotewire.analysis.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads this module's tables: one row a line, columns split by tabs, lines that begin with {@code #} left out. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * Reads a table that lies beside a class.
     *
     * @throws IllegalStateException if there is no such resource: the jar is broken
     */
    public static List<String[]> read(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
        }
        return read(stream);
    }

    /** Reads a table and closes the stream. */
    public static List<String[]> read(InputStream stream) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
