package io.quotewire.launcher.up;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder that holds the documents and the state of broker and database. One launcher at a time uses it. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final RandomAccessFile lockFile;

    private DataFolder(Path root, RandomAccessFile lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if it is not there, and takes it until {@link #close} or the end of this process.
     *
     * @throws IOException if it cannot be made, or another launcher has it
     */
    static DataFolder take(Path wanted) throws IOException {
        Path root = wanted.toAbsolutePath().normalize();
        for (String name : List.of("inbox", "done", "failed", "kafka", "postgres")) {
            Files.createDirectories(root.resolve(name));
        }
        RandomAccessFile lockFile = new RandomAccessFile(root.resolve(".lock").toFile(), "rw");
        @Nullable FileLock lock = lockFile.getChannel().tryLock();
        if (lock == null) {
            lockFile.close();
            throw new IOException("the data folder " + root
                    + " is in use by another quotewire; stop that one, or choose another folder with --data");
        }
        return new DataFolder(root, lockFile);
    }

    Path root() {
        return root;
    }

    /** Where documents are dropped. */
    Path inbox() {
        return root.resolve("inbox");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** Where a service keeps what nobody needs once it has ended. */
    Path temporary(String service) {
        return root.resolve("tmp").resolve(service);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
