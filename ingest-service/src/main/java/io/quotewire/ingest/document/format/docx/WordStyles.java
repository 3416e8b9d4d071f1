package io.quotewire.ingest.document.format.docx;

import io.quotewire.ingest.document.format.AcceptedZip;
import io.quotewire.ingest.document.format.HidingStyles;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Reads which styles of a Word document hide text (ISO/IEC 29500-1, 17.7.4 and 17.3.2.41). */
final class WordStyles {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private WordStyles() {}

    static HidingStyles of(Original original) throws IOException, XMLStreamException, Refused {
        HidingStyles styles = new HidingStyles();
        AcceptedZip.look(original, "word/styles.xml", in -> read(in, styles));
        return styles;
    }

    private static void read(XMLEventReader in, HidingStyles styles) throws XMLStreamException {
        String style = null;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (!event.isStartElement()) {
                continue;
            }
            StartElement element = event.asStartElement();
            String name = element.getName().getLocalPart();
            if (name.equals("style")) {
                style = AcceptedZip.value(element, "styleId");
            } else if (name.equals("docDefaults") || name.equals("tblStylePr")) {
                style = null; // a part of a table's style is no style of text
            } else if (style != null && name.equals("basedOn")) {
                styles.add(style, AcceptedZip.value(element, "val"));
            } else if (style != null && name.equals("vanish")) {
                styles.set(style, isOn(element));
            }
        }
    }

    /** Whether a property that is there is on. */
    static boolean isOn(StartElement property) {
        String value = AcceptedZip.value(property, "val");
        return value == null || !OFF.contains(value);
    }
}
