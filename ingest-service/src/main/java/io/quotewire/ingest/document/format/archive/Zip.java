package io.quotewire.ingest.document.format.archive;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP of files, by its list of entries. */
public final class Zip implements Format {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/zip");
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        try (ZipFile zip = open(original)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory()) {
                    read(zip, entry, findings);
                }
            }
        }
    }

    private static ZipFile open(Original original) throws Refused {
        try {
            return ZipFile.builder().setPath(original.file()).get();
        } catch (IOException e) {
            throw new Refused("is damaged or cut short: its list of entries cannot be read");
        }
    }

    private static void read(ZipFile zip, ZipArchiveEntry entry, Findings findings) throws IOException, Refused {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            findings.unreadable(entry.getName(), "is encrypted");
        } else if (!zip.canReadEntryData(entry)) {
            findings.unreadable(entry.getName(), "is packed by a method that this tool does not know");
        } else {
            try (InputStream in = checked(zip.getInputStream(entry), entry)) {
                findings.file(entry.getName(), in);
            } catch (IOException e) {
                findings.unreadable(entry.getName(), "is damaged or cut short");
            }
        }
    }

    /** The ZIP's own reader does not compare the checksum. */
    private static InputStream checked(InputStream in, ZipArchiveEntry entry) {
        return new CheckedInputStream(in, new CRC32()) {
            @Override
            public int read(byte[] buffer, int start, int length) throws IOException {
                int n = super.read(buffer, start, length);
                if (n < 0 && getChecksum().getValue() != entry.getCrc()) {
                    throw new IOException("wrong checksum");
                }
                return n;
            }
        };
    }
}
