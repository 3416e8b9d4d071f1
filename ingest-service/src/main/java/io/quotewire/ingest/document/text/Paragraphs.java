package io.quotewire.ingest.document.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes readable text of the XHTML that Tika's parsers give: a blank line between blocks, a line for each {@code br}
 * and table row, nothing of the head, no characters of no width. Spaces are collapsed as a browser does; preformatted
 * text stays as it is.
 */
public final class Paragraphs extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer"
                            + " form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul")
                    .split(" "));
    private static final Set<String> SILENT = Set.of("head", "script", "style", "template", "noscript", "title");

    /** Seen by nobody: places where a line or word may break. Joiners, which shape what is seen, stay. */
    private static final String ZERO_WIDTH = "\u00AD\u200B\u2060\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private final boolean linesAreJoined;
    private final int mostCharacters;

    private @Nullable String canonical;
    private int characters;
    private int silent;
    private int preformatted;
    /** What stands between the text so far and what comes next: 0 nothing, 1 a space, 2 a line, 3 a blank line. */
    private int gap;

    private boolean gapIsLineEnd;

    /**
     * @param linesAreJoined whether a line end inside a block is only layout, as in HTML and PDF
     * @param mostCharacters limit of the text's length, in code points
     */
    public Paragraphs(boolean linesAreJoined, int mostCharacters) {
        this.linesAreJoined = linesAreJoined;
        this.mostCharacters = mostCharacters;
    }

    /** The text so far. */
    public String text() {
        return text.toString();
    }

    /** The address in {@code link rel=canonical}, if there was one. */
    public @Nullable String canonical() {
        return canonical;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (name.equals("link") && "canonical".equalsIgnoreCase(attributes.getValue("rel"))) {
            String address = attributes.getValue("href");
            canonical = address == null || address.isBlank() ? canonical : address;
        }
        silent += SILENT.contains(name) ? 1 : 0;
        border(name);
        preformatted += name.equals("pre") ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.toLowerCase(Locale.ROOT);
        silent -= SILENT.contains(name) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
        border(name);
    }

    private void border(String name) {
        if (BLOCKS.contains(name)) {
            gap = 3;
        } else if (name.equals("br") || name.equals("tr")) {
            gap = Math.max(gap, 2);
        } else if (name.equals("td") || name.equals("th")) {
            gap = Math.max(gap, 1);
        }
    }

    @Override
    public void characters(char[] units, int start, int length) throws Refused {
        for (int i = start; silent == 0 && i < start + length; i++) {
            add(units[i]);
        }
    }

    /** Tika's PDF parser gives the ends of lines this way; the others only line up their tags with it. */
    @Override
    public void ignorableWhitespace(char[] units, int start, int length) throws Refused {
        if (linesAreJoined && preformatted == 0) {
            characters(units, start, length);
        }
    }

    private void add(char unit) throws Refused {
        boolean lineEnd = unit == '\n' || unit == '\r';
        if (preformatted > 0) {
            append(unit);
        } else if (lineEnd && !linesAreJoined) {
            gap = Math.max(gap, 2);
        } else if (lineEnd || unit == ' ' || unit == '\t' || unit == '\f') {
            gapIsLineEnd = lineEnd && gap == 0;
            gap = Math.max(gap, 1);
        } else {
            append(unit);
        }
    }

    private void append(char unit) throws Refused {
        if (ZERO_WIDTH.indexOf(unit) >= 0) {
            return;
        }
        closeGap(unit);
        text.append(unit);
        if (!Character.isLowSurrogate(unit) && ++characters > mostCharacters) {
            throw Refused.tooLong(mostCharacters);
        }
    }

    private void closeGap(char next) {
        if (text.length() > 0 && !(gap == 1 && (splitWord(next) || endsInSpace()))) {
            text.append(gap == 3 ? "\n\n" : gap == 2 ? "\n" : gap == 1 ? " " : "");
        }
        gap = 0;
        gapIsLineEnd = false;
    }

    private boolean endsInSpace() {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** A hyphen at the end of a line may be the word's own: it stays, but gets no space behind it. */
    private boolean splitWord(char next) {
        int length = text.length();
        return gapIsLineEnd
                && length > 1
                && text.charAt(length - 1) == '-'
                && Character.isLetter(text.charAt(length - 2))
                && Character.isLowerCase(next);
    }
}
