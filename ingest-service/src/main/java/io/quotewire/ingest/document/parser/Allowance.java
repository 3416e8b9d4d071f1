package io.quotewire.ingest.document.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What the parts of a file may still cost.
 *
 * @param entryBytes largest part, in bytes
 * @param bytes all parts together, in bytes
 * @param files number of files
 * @param items number of documents in a list
 */
public record Allowance(long entryBytes, long bytes, int files, int items) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(entryBytes);
        out.writeLong(bytes);
        out.writeInt(files);
        out.writeInt(items);
    }

    static Allowance read(DataInputStream in) throws IOException {
        return new Allowance(in.readLong(), in.readLong(), in.readInt(), in.readInt());
    }
}
