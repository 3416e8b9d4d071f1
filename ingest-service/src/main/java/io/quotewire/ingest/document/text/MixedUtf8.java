package io.quotewire.ingest.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 with bytes of Windows-1252 in between, as pages have it that are put together from several sources.
 *
 * @param text each part read as what it is
 * @param sound characters beyond ASCII that are valid UTF-8
 * @param strange bytes that are not
 */
record MixedUtf8(String text, int sound, int strange) {

    /** Two bytes of Windows-1252 look like one character of UTF-8 now and then, but not most of the time. */
    boolean isMostlyUtf8() {
        return sound > strange;
    }

    static MixedUtf8 of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1); // no character has fewer bytes than UTF-16 units
        int strange = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError() && !in.hasRemaining()) {
                break;
            }
            int length = result.isError() ? result.length() : in.remaining();
            for (int i = 0; i < length; i++) {
                out.put(Windows1252.decode(in.get()));
            }
            strange += length;
            decoder.reset();
        }
        String text = out.flip().toString();
        int beyond =
                (int) text.codePoints().filter(character -> character > 0x7F).count();
        return new MixedUtf8(text, beyond - strange, strange);
    }
}
