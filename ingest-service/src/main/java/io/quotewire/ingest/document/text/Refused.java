package io.quotewire.ingest.document.text;

import org.xml.sax.SAXException;

/** A document is refused; a SAX exception so that it passes through Tika's parsers from the handler of their output. */
public class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    /** @param reason for people, to be read after the file's name */
    public Refused(String reason) {
        super(reason);
    }
}
