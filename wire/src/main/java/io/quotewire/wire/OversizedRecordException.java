package io.quotewire.wire;

/** A record is larger than brokers take. Sending it again will not help. */
public final class OversizedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OversizedRecordException(long bytes) {
        super("a record of " + bytes + " bytes, where " + RecordSize.LARGEST + " are the most");
    }
}
