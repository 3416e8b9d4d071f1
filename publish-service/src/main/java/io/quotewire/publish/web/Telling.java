package io.quotewire.publish.web;

import io.quotewire.contracts.Cue;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Speaker;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has to stand around the words of a quotation so that they read like English by themselves. Words that somebody
 * said as they are need nothing. What is reported in other words hangs in the air without its cue: “him ‘every rivet’
 * for what she called …” wants “Ilse Marrow promised” before it.
 *
 * @param before what comes before the words, empty where nothing has to
 * @param after what comes after them, likewise
 */
public record Telling(String before, String after) {

    private static final Telling NOTHING = new Telling("", "");
    private static final String SOMEBODY = "Somebody";
    private static final String ACCORDING_TO = "according to";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** A sentence that ends between the cue and the words: then they do not belong together. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:;][”’\"')]*\\s|\\n\\s*\\n");

    private static final Pattern OPENED = Pattern.compile("[\\s“‘\"'(,:–—-]+$");
    private static final Pattern COMMA = Pattern.compile(",(?=[”’\"]?$)");

    public static Telling of(EnrichedQuotation quotation) {
        Cue cue = quotation.cue();
        if (cue == null || quotation.kind() == QuotationKind.DIRECT || quotation.kind() == QuotationKind.TURN) {
            return NOTHING;
        }
        String name = name(quotation.speaker());
        String words = inside(SPACES.matcher(cue.text()).replaceAll(" ").strip());
        if (words.startsWith(ACCORDING_TO)) {
            return new Telling("According to " + name + ",", "");
        }
        if (cue.start() >= quotation.start()) {
            return new Telling("", ", " + name + " " + words);
        }
        String between = between(quotation, cue);
        return new Telling(name + " " + (between == null ? words : between), "");
    }

    /** All in one line, as a feed has it. */
    public String around(String text) {
        return (before.isEmpty() ? "" : before + " ") + (after.isEmpty() ? text : withoutComma(text) + after);
    }

    /** A comma at the end only leads on to who said it. */
    private static String withoutComma(String text) {
        return COMMA.matcher(text).replaceFirst("");
    }

    /** As inside a sentence. */
    private static String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String name(@Nullable Speaker speaker) {
        return speaker == null || speaker.name().isBlank() ? SOMEBODY : speaker.name();
    }

    /**
     * From the cue to the words, without the speaker where he stands between them; null where the record does not have
     * it, or it is more than a cue.
     */
    private static @Nullable String between(EnrichedQuotation quotation, Cue cue) {
        String prefix = quotation.prefix();
        long length = (long) quotation.start() - cue.start();
        int known = prefix.codePointCount(0, prefix.length());
        if (length > known) {
            return null;
        }
        int from = prefix.offsetByCodePoints(0, (int) (known - length));
        String gap = withoutSpeaker(prefix.substring(from), cue.start(), quotation.speaker());
        if (END_OF_SENTENCE.matcher(gap).find()) {
            return null;
        }
        String line = OPENED.matcher(SPACES.matcher(gap).replaceAll(" "))
                .replaceFirst("")
                .strip();
        return line.isEmpty() ? null : inside(line);
    }

    private static String withoutSpeaker(String gap, int start, @Nullable Speaker speaker) {
        if (speaker == null) {
            return gap;
        }
        long first = (long) speaker.start() - start;
        long end = (long) speaker.end() - start;
        boolean inside = first >= 0 && end > first && end <= gap.codePointCount(0, gap.length());
        return inside
                ? gap.substring(0, gap.offsetByCodePoints(0, (int) first))
                        + gap.substring(gap.offsetByCodePoints(0, (int) end))
                : gap;
    }
}
