package io.quotewire.ingest.document.format.archive;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z archive. */
public final class SevenZip implements Format {

    /** 7-Zip's highest setting but one needs 64 MiB; an archive may ask for 4 GiB. */
    private static final int MOST_MEMORY_KIB = 100 * 1024;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-7z-compressed");
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(original.file())
                .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
                .setDefaultName(original.name())
                .setUseDefaultNameForUnnamedEntries(true)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.hasStream() && !entry.isDirectory()) {
                    read(archive, entry, findings);
                }
            }
        } catch (PasswordRequiredException e) {
            throw new Refused("is encrypted");
        } catch (MemoryLimitException e) {
            throw new Refused("needs more memory to be unpacked than the parser may take");
        }
    }

    private static void read(SevenZFile archive, SevenZArchiveEntry entry, Findings findings)
            throws IOException, Refused {
        try (InputStream in = archive.getInputStream(entry)) {
            findings.file(entry.getName(), in);
        } catch (PasswordRequiredException | MemoryLimitException e) {
            throw e;
        } catch (IOException e) {
            findings.unreadable(entry.getName(), "is damaged or cut short");
        }
    }
}
