package io.quotewire.ingest.document.format.odt;

import io.quotewire.ingest.document.format.AcceptedZip;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Copies the content of an OpenDocument text without what is deleted in it and without hidden text. */
final class SeenOdt implements AcceptedZip.Filter {

    private static final Set<String> GONE = Set.of("tracked-changes", "hidden-text", "hidden-paragraph");
    private static final Set<String> STYLED = Set.of("span", "p", "h", "section");

    private final Set<String> hiding = new HashSet<>();
    private @Nullable String style;

    @Override
    public void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement() && isGone(event.asStartElement())) {
                AcceptedZip.skip(in);
            } else {
                out.add(event);
            }
        }
    }

    private boolean isGone(StartElement element) {
        String name = element.getName().getLocalPart();
        boolean none = "none".equals(value(element, "display"));
        if (name.equals("style")) {
            style = value(element, "name");
        } else if (name.equals("text-properties") && none && style != null) {
            hiding.add(style);
        }
        String used = value(element, "style-name");
        boolean hidden = none || (used != null && hiding.contains(used));
        return GONE.contains(name) || (hidden && STYLED.contains(name));
    }

    private static @Nullable String value(StartElement element, String name) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }
}
