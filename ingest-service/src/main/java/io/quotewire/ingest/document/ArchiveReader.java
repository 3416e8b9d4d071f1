package io.quotewire.ingest.document;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens a ZIP and takes snapshots of what is in it, within limits. Nothing is ever unpacked under its own name. */
public final class ArchiveReader implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;
    /** A name is the key of a record, and part of each chunk's. In UTF-16 units. */
    private static final int LONGEST_NAME = 1000;

    private final ZipFile zip;
    private final Unpacked unpacked;

    private ArchiveReader(ZipFile zip, long bytes) {
        this.zip = zip;
        this.unpacked = new Unpacked(bytes);
    }

    /** @throws UnreadableException if it is not a whole ZIP */
    public static ArchiveReader open(Snapshot snapshot) throws UnreadableException {
        try {
            return new ArchiveReader(ZipFile.builder().setPath(snapshot.file()).get(), snapshot.bytes());
        } catch (IOException e) {
            throw new UnreadableException("is damaged or cut short: its list of entries cannot be read");
        }
    }

    /**
     * Names of its files, in their order.
     *
     * @throws UnreadableException if there are too many, or their names are too long
     */
    public List<String> names() throws UnreadableException {
        List<String> names = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .distinct()
                .toList();
        if (names.size() > MOST_ENTRIES) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "holds more than the limit of %,d files", MOST_ENTRIES));
        }
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "holds a file whose name has more than %,d characters", LONGEST_NAME));
        }
        return names;
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
        ZipArchiveEntry entry = zip.getEntry(name);
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
