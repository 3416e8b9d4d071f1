package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Origin;
import io.quotewire.publish.web.PublicUrl;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Turns quotations into an Atom feed (<a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>). */
@Singleton
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    private final PublicUrl url;

    AtomWriter(PublicUrl url) {
        this.url = url;
    }

    /** @return XML in UTF-8 */
    Answer feed(FeedPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("dc", DUBLIN_CORE);
            head(xml, page);
            for (Published<EnrichedQuotation> published : page.quotations()) {
                entry(xml, published);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML into memory", e);
        }
        return Answer.of(bytes.toByteArray());
    }

    /** All pages of a feed are the same feed: its id is the address of the first. */
    private void head(XMLStreamWriter xml, FeedPage page) throws XMLStreamException {
        text(xml, "id", url.of(FilterParameters.address("/feed.atom", page.filter())));
        text(xml, "title", page.title());
        text(xml, "subtitle", FeedPage.DESCRIPTION);
        text(xml, "updated", page.updated().toString());
        link(xml, "self", page.address());
        link(xml, "alternate", url.of(FilterParameters.address("/", page.filter())));
        if (page.next() != null) {
            link(xml, "next", page.next());
        }
    }

    private void entry(XMLStreamWriter xml, Published<EnrichedQuotation> published) throws XMLStreamException {
        EnrichedQuotation quotation = published.record();
        xml.writeStartElement(NAMESPACE, "entry");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", XmlText.of(quotation.language()));
        text(xml, "id", "urn:quotewire:" + quotation.id());
        text(xml, "title", FeedPage.title(quotation));
        text(xml, "updated", FeedPage.moment(published.changedAt()).toString());
        text(xml, "published", FeedPage.moment(published.arrivedAt()).toString());
        link(xml, "alternate", url.of(quotation));
        Optional<String> original = Origin.of(quotation.source());
        if (original.isPresent()) {
            link(xml, "via", original.get());
        }
        xml.writeStartElement(NAMESPACE, "author");
        text(xml, "name", FeedPage.speaker(quotation).orElse("Unknown"));
        xml.writeEndElement();
        for (TopicTag topic : quotation.topics()) {
            xml.writeEmptyElement(NAMESPACE, "category");
            xml.writeAttribute("term", XmlText.of(topic.code()));
            xml.writeAttribute("label", XmlText.of(topic.name()));
        }
        ofDocument(xml, "date", quotation.source().date());
        ofDocument(xml, "publisher", quotation.source().publisher());
        text(xml, "content", FeedPage.text(quotation));
        xml.writeEndElement();
    }

    /** What the document itself has: its own date, apart from that of its arrival, and who published it. */
    private static void ofDocument(XMLStreamWriter xml, String element, @Nullable String value)
            throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(DUBLIN_CORE, element);
            xml.writeCharacters(XmlText.of(value));
            xml.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", XmlText.of(address));
    }
}
