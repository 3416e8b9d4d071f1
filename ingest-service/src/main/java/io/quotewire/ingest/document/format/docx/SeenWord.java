package io.quotewire.ingest.document.format.docx;

import io.quotewire.ingest.document.format.AcceptedZip;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies WordprocessingML as Word shows it when all changes are accepted: without what is deleted or moved away, and
 * without hidden text (ISO/IEC 29500-1, 17.13.5 and 17.3.2.41).
 */
final class SeenWord implements AcceptedZip.Filter {

    private static final Set<String> GONE = Set.of("del", "moveFrom");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    @Override
    public void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (!event.isStartElement()) {
                out.add(event);
            } else if (GONE.contains(name(event))) {
                AcceptedZip.skip(in);
            } else if (name(event).equals("r")) {
                run(event, in, out);
            } else {
                out.add(event);
            }
        }
    }

    /** What says that a run is hidden stands at its start. */
    private static void run(XMLEvent start, XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        List<XMLEvent> read = new ArrayList<>(List.of(start));
        boolean hidden = false;
        XMLEvent next = in.peek();
        if (next.isStartElement() && name(next).equals("rPr")) {
            int depth = 0;
            do {
                XMLEvent event = in.nextEvent();
                read.add(event);
                depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
                hidden |= event.isStartElement() && depth == 2 && isVanish(event.asStartElement());
            } while (depth > 0);
        }
        if (hidden) {
            AcceptedZip.skip(in);
            return;
        }
        for (XMLEvent event : read) {
            out.add(event);
        }
    }

    private static boolean isVanish(StartElement element) {
        if (!element.getName().getLocalPart().equals("vanish")) {
            return false;
        }
        Attribute value = element.getAttributeByName(new QName(element.getName().getNamespaceURI(), "val"));
        return value == null || !OFF.contains(value.getValue());
    }

    private static String name(XMLEvent event) {
        return event.asStartElement().getName().getLocalPart();
    }
}
