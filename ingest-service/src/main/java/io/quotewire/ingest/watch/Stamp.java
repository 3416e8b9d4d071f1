package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a file is still being written, or is another than before.
 *
 * @param key which file it is (device and inode), where the system tells
 * @param bytes size in bytes
 * @param modified when it was last changed, as the file says: copies may keep the time of what they are copies of
 * @param changed when it was last changed, as the system says, which nobody can set; where it does not say, as modified
 */
public record Stamp(@Nullable Object key, long bytes, Instant modified, Instant changed) {

    private static final boolean SYSTEM_TELLS =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    /** @throws IOException if it has gone, or is no longer a file */
    static Stamp of(Path file) throws IOException {
        if (!SYSTEM_TELLS) {
            return basic(file);
        }
        Map<String, Object> attributes = Files.readAttributes(
                file, "unix:fileKey,size,lastModifiedTime,ctime,isRegularFile", LinkOption.NOFOLLOW_LINKS);
        if (!Boolean.TRUE.equals(attributes.get("isRegularFile"))) {
            throw new IOException("is no longer a file");
        }
        return new Stamp(
                attributes.get("fileKey"),
                (Long) Objects.requireNonNull(attributes.get("size")),
                instant(attributes.get("lastModifiedTime")),
                instant(attributes.get("ctime")));
    }

    private static Stamp basic(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException("is no longer a file");
        }
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new Stamp(attributes.fileKey(), attributes.size(), modified, modified);
    }

    /**
     * How a file that was read like this looks after its move, which is a change to the system only: as it does now,
     * unless it has been written to in between.
     *
     * @param now as it looks where it lies now
     */
    Stamp at(Stamp now) {
        boolean same = bytes == now.bytes && modified.equals(now.modified);
        return same ? now : new Stamp(now.key, bytes, modified, changed);
    }

    private static Instant instant(@Nullable Object time) {
        return ((FileTime) Objects.requireNonNull(time)).toInstant();
    }
}
