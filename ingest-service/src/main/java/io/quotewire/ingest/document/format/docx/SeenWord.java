package io.quotewire.ingest.document.format.docx;

import io.quotewire.ingest.document.format.AcceptedZip;
import io.quotewire.ingest.document.format.HidingStyles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies WordprocessingML as Word shows it when all changes are accepted: without what is deleted or moved away, and
 * without text that is hidden, by itself or by its style (ISO/IEC 29500-1, 17.13.5 and 17.3.2.41).
 */
final class SeenWord implements AcceptedZip.Filter {

    private static final Set<String> GONE = Set.of("del", "moveFrom", "pPrChange");

    private final HidingStyles styles;

    SeenWord(HidingStyles styles) {
        this.styles = styles;
    }

    @Override
    public void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        // A paragraph may stand in another one's text box.
        Deque<Boolean> hiddenParagraphs = new ArrayDeque<>(List.of(false));
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            String name = event.isStartElement() ? name(event) : "";
            if (GONE.contains(name)) {
                AcceptedZip.skip(in);
                continue;
            }
            if (name.equals("r")) {
                run(event, hiddenParagraphs.getFirst(), in, out);
                continue;
            }
            if (name.equals("p")) {
                hiddenParagraphs.push(false);
            } else if (name.equals("pStyle")) {
                hiddenParagraphs.pop();
                hiddenParagraphs.push(styles.hides(AcceptedZip.value(event.asStartElement(), "val")));
            } else if (event.isEndElement()
                    && event.asEndElement().getName().getLocalPart().equals("p")) {
                hiddenParagraphs.pop();
            }
            out.add(event);
        }
    }

    /** What says that a run is hidden stands at its start. */
    private void run(XMLEvent start, boolean inHidden, XMLEventReader in, XMLEventWriter out)
            throws XMLStreamException {
        List<XMLEvent> read = new ArrayList<>(List.of(start));
        Boolean itself = null;
        boolean byStyle = inHidden;
        XMLEvent next = in.peek();
        if (next.isStartElement() && name(next).equals("rPr")) {
            int depth = 0;
            do {
                XMLEvent event = in.nextEvent();
                read.add(event);
                depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
                StartElement property = event.isStartElement() && depth == 2 ? event.asStartElement() : null;
                if (property != null && name(event).equals("vanish")) {
                    itself = WordStyles.isOn(property);
                } else if (property != null && name(event).equals("rStyle")) {
                    byStyle |= styles.hides(AcceptedZip.value(property, "val"));
                }
            } while (depth > 0);
        }
        if (itself == null ? byStyle : itself) {
            AcceptedZip.skip(in);
            return;
        }
        for (XMLEvent event : read) {
            out.add(event);
        }
    }

    private static String name(XMLEvent event) {
        return event.asStartElement().getName().getLocalPart();
    }
}
