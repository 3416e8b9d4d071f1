package io.quotewire.ingest.document.format.archive;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tape archive: files one after the other. Links and devices in it are left out. */
public final class Tar implements Format {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tar", "application/x-gtar");
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(original.file()))) {
            read(in, findings);
        }
    }

    /** Once one of its files breaks off, so do all behind it: nothing of it is kept. */
    static void read(InputStream in, Findings findings) throws IOException, Refused {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && tar.canReadEntryData(entry)) {
                findings.file(entry.getName(), tar);
            }
        }
    }
}
