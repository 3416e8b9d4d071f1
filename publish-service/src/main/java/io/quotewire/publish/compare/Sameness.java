package io.quotewire.publish.compare;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.wire.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a quotation of one edition the same as one of another: the same words by the same speaker, whatever the
 * case, the white space and the style of the marks.
 */
public final class Sameness {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SINGLE = Pattern.compile("[‘’‚‛‹›`´]");
    private static final Pattern DOUBLE = Pattern.compile("[“”„‟«»]");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");

    private Sameness() {}

    /** The same for quotations that are the same; of two others only by a chance of one in 2^64. */
    public static long key(EnrichedQuotation quotation) {
        return Long.parseUnsignedLong(
                Sha256.of(speaker(quotation) + '\n' + words(quotation.text())).substring(0, 16), 16);
    }

    /** Who spoke; empty where nobody is named. */
    static String speaker(EnrichedQuotation quotation) {
        return quotation.speaker() == null ? "" : words(quotation.speaker().name());
    }

    /** Words as they are compared. */
    public static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        plain = SINGLE.matcher(plain).replaceAll("'");
        plain = DOUBLE.matcher(plain).replaceAll("\"");
        plain = DASH.matcher(plain).replaceAll("-");
        plain = plain.replace("…", "...");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
