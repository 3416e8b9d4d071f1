package io.quotewire.ingest.document.format.archive;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One file, packed by gzip, bzip2 or xz; where that file is a tar, the files in it. */
public final class Packed implements Format {

    /** xz may ask for 1.5 GB; its highest usual setting needs 65 MB. In KiB. */
    private static final int MOST_MEMORY = 80 * 1024;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/gzip", "application/x-bzip2", "application/x-xz");
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(original.file()));
                InputStream in = new BufferedInputStream(unpacked(packed, original.mediaType()))) {
            if (isTar(in)) {
                Tar.read(in, findings);
                in.transferTo(OutputStream.nullOutputStream()); // the checksum comes last
            } else {
                findings.file(innerName(original.name()), in);
            }
        }
    }

    private static InputStream unpacked(InputStream packed, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/x-bzip2" -> new BZip2CompressorInputStream(packed, true);
            case "application/x-xz" ->
                XZCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MOST_MEMORY)
                        .get();
            default ->
                GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get();
        };
    }

    private static boolean isTar(InputStream in) {
        try {
            return ArchiveStreamFactory.detect(in).equals(ArchiveStreamFactory.TAR);
        } catch (ArchiveException e) {
            return false; // no archive at all
        }
    }

    private static String innerName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
