package io.quotewire.enrich.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who this instance is, kept across restarts: to Kafka a restarted instance is then the one that was killed. It ends
 * its own open transaction at once instead of after the time-out, and takes its partitions back without a rebalance.
 *
 * <p>Kafka Streams keeps such an id only beside stores on disk, which this service has none of.
 */
final class InstanceId implements AutoCloseable {

    private final FileChannel file;
    private final String id;

    private InstanceId(FileChannel file, String id) {
        this.file = file;
        this.id = id;
    }

    /**
     * Takes the first id in a folder that no running instance holds, or makes one. Instances may share the folder.
     *
     * @throws UncheckedIOException if the folder cannot be written to
     */
    static InstanceId claim(Path folder) {
        try {
            Files.createDirectories(folder);
            for (int slot = 1; ; slot++) {
                InstanceId claimed = claimFile(folder.resolve("instance-" + slot));
                if (claimed != null) {
                    return claimed;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep this instance's id in " + folder, e);
        }
    }

    private static @Nullable InstanceId claimFile(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        // The lock ends with the process, however that ends.
        if (lock(file) == null) {
            file.close();
            return null;
        }
        return new InstanceId(file, readOrMake(file));
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another instance in this same process
        }
    }

    private static String readOrMake(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(36);
        if (file.read(bytes) == 36) {
            return new String(bytes.array(), StandardCharsets.US_ASCII);
        }
        String made = UUID.randomUUID().toString();
        file.write(ByteBuffer.wrap(made.getBytes(StandardCharsets.US_ASCII)), 0);
        file.force(true);
        return made;
    }

    @Override
    public String toString() {
        return id;
    }

    /** Leaves the id to the next instance. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
