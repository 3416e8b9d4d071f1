package io.quotewire.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIPs for tests. */
final class Zips {

    private Zips() {}

    /** @param namesAndContents names and contents in turn; a content is a string or bytes */
    static byte[] of(Object... namesAndContents) throws IOException {
        return zip(ZipEntry.DEFLATED, namesAndContents);
    }

    private static byte[] zip(int method, Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                Object content = namesAndContents[i + 1];
                byte[] bytes =
                        content instanceof byte[] raw ? raw : ((String) content).getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setCrc(crc.getValue());
                    entry.setSize(bytes.length);
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A ZIP whose files are not packed. */
    static byte[] stored(Object... namesAndContents) throws IOException {
        return zip(ZipEntry.STORED, namesAndContents);
    }
}
