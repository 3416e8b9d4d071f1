package io.quotewire.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list: a resource of lines, with comments from {@code #} on and lines that {@code \} continues. */
public final class WordList {

    private WordList() {}

    /**
     * The lines of a resource, comments left out.
     *
     * @param resource its path, from this package's folder or, after "/", from the root
     * @throws IllegalStateException if the resource is missing
     */
    public static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("word list missing from the module: " + resource);
            }
            return join(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> join(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean goesOn = line.endsWith("\\");
            open.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        return lines;
    }
}
