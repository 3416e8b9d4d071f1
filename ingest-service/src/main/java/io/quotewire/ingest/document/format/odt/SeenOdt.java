package io.quotewire.ingest.document.format.odt;

import io.quotewire.ingest.document.format.AcceptedZip;
import io.quotewire.ingest.document.format.HidingStyles;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Copies the content of an OpenDocument text without what is deleted in it and without hidden text. */
final class SeenOdt implements AcceptedZip.Filter {

    private static final Set<String> GONE = Set.of("tracked-changes", "hidden-text", "hidden-paragraph");
    private static final Set<String> STYLED = Set.of("span", "p", "h", "section");

    private final HidingStyles styles = new HidingStyles();
    private @Nullable String style;

    /** Named styles stand in an entry of their own, those that the content makes for itself in the content. */
    static SeenOdt of(Original original) throws IOException, XMLStreamException, Refused {
        SeenOdt seen = new SeenOdt();
        AcceptedZip.look(original, "styles.xml", in -> {
            while (in.hasNext()) {
                XMLEvent event = in.nextEvent();
                if (event.isStartElement()) {
                    seen.noteStyle(event.asStartElement());
                }
            }
        });
        return seen;
    }

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
        noteStyle(element);
        String name = element.getName().getLocalPart();
        boolean hidden = "none".equals(AcceptedZip.value(element, "display"))
                || styles.hides(AcceptedZip.value(element, "style-name"));
        return GONE.contains(name) || (hidden && STYLED.contains(name));
    }

    private void noteStyle(StartElement element) {
        String name = element.getName().getLocalPart();
        if (name.equals("style")) {
            style = AcceptedZip.value(element, "name");
            if (style != null) {
                styles.add(style, AcceptedZip.value(element, "parent-style-name"));
            }
        } else if (name.equals("text-properties") && style != null) {
            String display = AcceptedZip.value(element, "display");
            if (display != null) {
                styles.set(style, display.equals("none"));
            }
        }
    }
}
