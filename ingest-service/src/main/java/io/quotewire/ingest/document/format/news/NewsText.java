package io.quotewire.ingest.document.format.news;

import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Gives the elements of a story, NITF's or XHTML's, to {@link Paragraphs}. */
final class NewsText {

    /** What NITF calls otherwise; the borders of other elements are those of HTML. */
    private static final Map<String, String> IN_HTML = Map.of(
            "hl1",
            "h1",
            "hl2",
            "h2",
            "hedline",
            "div",
            "block",
            "div",
            "abstract",
            "div",
            "media-caption",
            "p",
            "body.content",
            "div");
    /** About the story rather than of it; and what belongs to pictures. */
    private static final Set<String> LEFT_OUT = Set.of(
            "byline",
            "distributor",
            "dateline",
            "copyrite",
            "rights",
            "series",
            "body.end",
            "media-metadata",
            "media-producer",
            "media-reference",
            "media-object",
            "note",
            "ednote",
            "script",
            "style");

    private NewsText() {}

    /** Nodes nest as deep as Tika's reader lets them, which is bounded. */
    static void write(Node node, Paragraphs paragraphs) throws SAXException {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            char[] units = node.getNodeValue().toCharArray();
            paragraphs.characters(units, 0, units.length);
        } else if (node.getNodeType() == Node.ELEMENT_NODE && !LEFT_OUT.contains(node.getLocalName())) {
            String name = IN_HTML.getOrDefault(node.getLocalName(), node.getLocalName());
            paragraphs.startElement("", name, name, new AttributesImpl());
            children(node, paragraphs);
            paragraphs.endElement("", name, name);
        }
    }

    private static void children(Node node, Paragraphs paragraphs) throws SAXException {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            write(children.item(i), paragraphs);
        }
    }
}
