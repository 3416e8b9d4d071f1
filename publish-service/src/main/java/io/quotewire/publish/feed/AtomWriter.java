package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Speaker;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.web.PublicUrl;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Turns quotations into an Atom feed (<a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>). */
@Singleton
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();
    private static final int TITLE = 80;

    private final PublicUrl url;

    AtomWriter(PublicUrl url) {
        this.url = url;
    }

    /**
     * @param feedUrl address of this very feed
     * @param nextUrl where it goes on, if it does
     * @return XML in UTF-8
     */
    byte[] feed(List<Published<EnrichedQuotation>> quotations, String feedUrl, @Nullable String nextUrl) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            text(xml, "id", feedUrl);
            text(xml, "title", "Quotewire");
            text(xml, "subtitle", "Who said what, as it arrives");
            text(xml, "updated", updated(quotations).toString());
            link(xml, "self", feedUrl);
            link(xml, "alternate", url.of("/"));
            if (nextUrl != null) {
                link(xml, "next", nextUrl);
            }
            for (Published<EnrichedQuotation> published : quotations) {
                entry(xml, published);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML into memory", e);
        }
        return bytes.toByteArray();
    }

    /** When something of this page last changed; the beginning of time for an empty one. */
    private static Instant updated(List<Published<EnrichedQuotation>> quotations) {
        return quotations.stream()
                .map(Published::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void entry(XMLStreamWriter xml, Published<EnrichedQuotation> published) throws XMLStreamException {
        EnrichedQuotation quotation = published.record();
        Speaker speaker = quotation.speaker();
        String name = speaker == null ? "Unknown" : speaker.name();
        xml.writeStartElement(NAMESPACE, "entry");
        text(xml, "id", "urn:quotewire:" + quotation.id());
        text(xml, "title", name + ": " + start(quotation.text()));
        text(xml, "updated", published.changedAt().toString());
        text(xml, "published", published.arrivedAt().toString());
        link(xml, "alternate", url.of(quotation));
        xml.writeStartElement(NAMESPACE, "author");
        text(xml, "name", name);
        xml.writeEndElement();
        for (TopicTag topic : quotation.topics()) {
            xml.writeEmptyElement(NAMESPACE, "category");
            xml.writeAttribute("term", XmlText.of(topic.code()));
            xml.writeAttribute("label", XmlText.of(topic.name()));
        }
        text(xml, "content", quotation.text());
        xml.writeEndElement();
    }

    private static String start(String text) {
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
