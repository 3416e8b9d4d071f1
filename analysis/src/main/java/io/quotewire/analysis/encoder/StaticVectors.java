package io.quotewire.analysis.encoder;

import java.nio.ByteBuffer;

/**
 * A vector for every word piece, as bytes: number i of piece p is {@code scales[p] * rows[p * width + i]}.
 *
 * <p>As a file, big-endian: the width and the number of pieces as int, the scales as float, the rows.
 *
 * @param width how many numbers a vector has
 * @param scales one for each piece
 * @param rows one vector after the other
 */
@SuppressWarnings("ArrayRecordComponent") // Megabytes that are read once and never compared.
public record StaticVectors(int width, float[] scales, byte[] rows) {

    /** @throws IllegalArgumentException if the bytes are too short */
    public static StaticVectors read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int width = in.getInt();
        float[] scales = new float[in.getInt()];
        in.asFloatBuffer().get(scales);
        in.position(in.position() + scales.length * Float.BYTES);
        byte[] rows = new byte[scales.length * width];
        if (in.remaining() != rows.length) {
            throw new IllegalArgumentException("static vectors: " + in.remaining() + " bytes, not " + rows.length);
        }
        in.get(rows);
        return new StaticVectors(width, scales, rows);
    }

    /** The file's bytes. */
    public byte[] write() {
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + scales.length * Float.BYTES + rows.length);
        out.putInt(width).putInt(scales.length);
        for (float scale : scales) {
            out.putFloat(scale);
        }
        return out.put(rows).array();
    }
}
