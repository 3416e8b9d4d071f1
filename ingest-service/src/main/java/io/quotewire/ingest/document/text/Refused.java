package io.quotewire.ingest.document.text;

import java.util.Locale;
import org.xml.sax.SAXException;

/** A document is refused; a SAX exception so that it passes through Tika's parsers from the handler of their output. */
public class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    /** @param reason for people, to be read after the file's name */
    public Refused(String reason) {
        super(reason);
    }

    /**
     * Refuses a text above the limit.
     *
     * @param mostCharacters the limit, in code points
     */
    public static void ifLonger(String text, int mostCharacters) throws Refused {
        if (text.codePointCount(0, text.length()) > mostCharacters) {
            throw tooLong(mostCharacters);
        }
    }

    /** A text is above the limit. */
    public static Refused tooLong(int mostCharacters) {
        return new Refused(String.format(Locale.ROOT, "has more than %,d characters of text", mostCharacters));
    }
}
