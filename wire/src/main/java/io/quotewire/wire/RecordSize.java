package io.quotewire.wire;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** How large a record is that is about to be sent: key, value and headers together, as brokers count. */
public final class RecordSize {

    /** Largest record in bytes: with what Kafka adds it stays below the 1 MiB that brokers take by default. */
    public static final int LARGEST = 900_000;

    private RecordSize() {}

    /** Size in bytes. */
    public static long of(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        long size = length(key) + length(value);
        for (Header header : headers) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    /**
     * Size in bytes.
     *
     * @throws OversizedRecordException if it is over {@link #LARGEST}
     */
    public static long checked(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        long size = of(key, value, headers);
        if (size > LARGEST) {
            throw new OversizedRecordException(size);
        }
        return size;
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
