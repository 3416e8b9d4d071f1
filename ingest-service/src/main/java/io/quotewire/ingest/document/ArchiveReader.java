package io.quotewire.ingest.document;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens a ZIP and takes snapshots of what is in it, within limits. Nothing is ever unpacked under its own name. */
public final class ArchiveReader implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;
    /** A name is the key of a record, and part of each chunk's. In UTF-16 units. */
    private static final int LONGEST_NAME = 1000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;
    private final Unpacked unpacked;

    private ArchiveReader(ZipFile zip, Map<String, ZipArchiveEntry> entries, long bytes) {
        this.zip = zip;
        this.entries = entries;
        this.unpacked = new Unpacked(bytes);
    }

    /** @throws UnreadableException if it is not a whole ZIP, holds too many files, or their names are too long */
    public static ArchiveReader open(Snapshot snapshot) throws IOException, UnreadableException {
        ZipFile zip = opened(snapshot);
        try {
            List<ZipArchiveEntry> files = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .toList();
            check(files);
            return new ArchiveReader(zip, EntryNames.distinct(files), snapshot.bytes());
        } catch (UnreadableException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile opened(Snapshot snapshot) throws UnreadableException {
        try {
            return ZipFile.builder().setPath(snapshot.file()).get();
        } catch (IOException e) {
            throw new UnreadableException("is damaged or cut short: its list of entries cannot be read");
        }
    }

    private static void check(List<ZipArchiveEntry> files) throws UnreadableException {
        if (files.size() > MOST_ENTRIES) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "holds more than the limit of %,d files", MOST_ENTRIES));
        }
        if (files.stream().anyMatch(file -> file.getName().length() > LONGEST_NAME)) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "holds a file whose name has more than %,d characters", LONGEST_NAME));
        }
    }

    /** Names of its files, in their order, no two alike: see {@link EntryNames}. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /**
     * Takes a snapshot of an entry.
     *
     * @param name one of {@link #names()}
     * @throws UnreadableException if the entry is encrypted, damaged or too large
     * @throws ZipBombException if the archive unpacks to far too much: leave the rest of it alone
     */
    public Snapshot snapshot(String name, Snapshots snapshots, Runnable beat)
            throws IOException, UnreadableException, ZipBombException {
        ZipArchiveEntry entry = Objects.requireNonNull(entries.get(name), name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("is encrypted");
        }
        if (!zip.canReadEntryData(entry)) {
            throw new UnreadableException("is packed by a method that this tool does not know");
        }
        try (var in = unpacked.counted(zip.getInputStream(entry))) {
            return snapshots.of(in, beat);
        } catch (Unpacked.TooMuchException e) {
            throw new ZipBombException();
        } catch (Unpacked.DamagedException e) {
            throw new UnreadableException("is damaged or cut short");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
