package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The three folders side by side: {@code inbox} is watched, {@code done} and {@code failed} mirror its subfolders.
 *
 * @param root the folder that holds the three, absolute
 */
public record DropFolder(Path root) {

    public DropFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folders that are missing. */
    public void create() throws IOException {
        Files.createDirectories(inbox());
        Files.createDirectories(done());
        Files.createDirectories(failed());
        Files.createDirectories(work());
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path done() {
        return root.resolve("done");
    }

    public Path failed() {
        return root.resolve("failed");
    }

    /** Where this service keeps what is nobody else's: its lock, and copies of what it is reading. */
    public Path work() {
        return root.resolve(".ingest");
    }
}
