package io.quotewire.ingest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints what would be read of files: {@code [--jsonl] FILE…}. Documents within a file follow under its path, a
 * {@code !} and their name. Exit code 1 if one cannot be read, with the reason on standard error.
 */
public final class TextMain {

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Bounds BOUNDS = new Bounds(MOST_BYTES, 10 * MOST_BYTES, Duration.ofMinutes(5));
    /** Containers within containers, as in the folder. */
    private static final int DEEPEST = 3;

    private final ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final DocumentReader reader;
    private final boolean jsonLines;
    private boolean failed;

    private TextMain(DocumentReader reader, boolean jsonLines) {
        this.reader = reader;
        this.jsonLines = jsonLines;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> files = new ArrayList<>(Arrays.asList(args));
        boolean jsonLines = files.remove("--jsonl");
        Path folder = Files.createTempDirectory("quotewire-text");
        boolean failed;
        try (Snapshots snapshots = new Snapshots(folder, MOST_BYTES);
                Parsers parser = new Parsers(1, folder, LIMIT, "256m")) {
            TextMain main = new TextMain(new DocumentReader(parser, MOST_CHARACTERS), jsonLines);
            for (String file : files) {
                main.read(snapshots, file);
            }
            failed = main.failed;
        } finally {
            Snapshots.delete(folder);
        }
        System.exit(failed ? 1 : 0);
    }

    private void read(Snapshots snapshots, String path) throws InterruptedException {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            fail(path, Files.exists(file) ? "is not a file" : "is not there");
            return;
        }
        try (Snapshot snapshot = snapshots.of(file.toRealPath(), () -> {})) {
            read(path, String.valueOf(file.getFileName()), null, snapshot, new Budget(BOUNDS, snapshot.bytes()), 0);
        } catch (IOException e) {
            fail(path, "cannot be read: " + e.getMessage());
        } catch (UnreadableException e) {
            fail(path, e.reason());
        }
        out.flush();
    }

    private void read(String path, String name, @Nullable String mediaType, Snapshot snapshot, Budget budget, int depth)
            throws IOException, InterruptedException {
        try (Content content = reader.read(snapshot, name, mediaType, budget, () -> {})) {
            if (content.document() != null) {
                print(path, content.document());
            }
            if (!content.parts().isEmpty() && depth == DEEPEST) {
                fail(path, "is a container within more than " + (DEEPEST - 1) + " others");
                return;
            }
            for (Part part : content.parts()) {
                String inner = path + "!" + part.name();
                if (part.snapshot() == null) {
                    fail(inner, String.valueOf(part.reason()));
                } else {
                    read(inner, part.name(), part.mediaType(), part.snapshot(), budget, depth + 1);
                }
            }
        } catch (UnreadableException e) {
            fail(path, e.reason());
        }
    }

    private void print(String path, Document document) throws IOException {
        if (jsonLines) {
            ObjectNode line = mapper.createObjectNode();
            line.put("path", path);
            put(line, "title", document.title());
            put(line, "author", document.author());
            put(line, "date", document.date());
            put(line, "url", document.url());
            put(line, "publisher", document.publisher());
            if (!document.subjects().isEmpty()) {
                line.set("subjects", mapper.valueToTree(document.subjects()));
            }
            put(line, "note", document.note());
            line.put("mediaType", document.mediaType());
            line.put("text", document.text());
            out.println(mapper.writeValueAsString(line));
        } else {
            out.println(document.text().stripTrailing());
        }
    }

    private static void put(ObjectNode line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private void fail(String path, String reason) {
        failed = true;
        errors.println("quotewire: " + path + " " + reason);
    }
}
