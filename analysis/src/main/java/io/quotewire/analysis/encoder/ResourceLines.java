package io.quotewire.analysis.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this module's own resources; a missing one means that the jar is broken. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * Reads a table: one row a line, columns split by tabs, lines that begin with {@code #} left out.
     *
     * @param beside the class beside which it lies
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String[]> read(Class<?> beside, String name) {
        return plain(beside, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Reads all lines as they are. */
    static List<String> plain(Class<?> beside, String name) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(beside, name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a resource whole. */
    static byte[] bytes(Class<?> beside, String name) {
        try (InputStream stream = open(beside, name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
        }
        return stream;
    }
}
