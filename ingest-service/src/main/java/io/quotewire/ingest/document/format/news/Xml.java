package io.quotewire.ingest.document.format.news;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML by Tika's own rules: nothing is fetched, and entities unfold to little. */
final class Xml {

    /** Deeper than this is made to break readers. */
    private static final int DEEPEST = 200;

    private Xml() {}

    static Document read(Path file) throws IOException, TikaException, SAXException {
        try (InputStream in = Files.newInputStream(file)) {
            Document document = XMLReaderUtils.buildDOM(in, new ParseContext());
            checkDepth(document);
            return document;
        }
    }

    private static void checkDepth(Document document) throws Refused {
        int depth = 0;
        for (Node node = document; node != null; ) {
            if (depth > DEEPEST) {
                throw new Refused("is nested too deeply");
            }
            Node next = node.getFirstChild();
            depth += next == null ? 0 : 1;
            while (next == null && node != null) {
                next = node.getNextSibling();
                node = next == null ? node.getParentNode() : node;
                depth -= next == null ? 1 : 0;
            }
            node = next;
        }
    }

    /** All elements of a local name below another, in any namespace. */
    static List<Element> all(Node below, String name) {
        NodeList found = below instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) below).getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of the first of several kinds of elements that has any, on one line. */
    static @Nullable String first(Node below, String... names) {
        for (String name : names) {
            for (Element element : all(below, name)) {
                String text = About.line(element.getTextContent());
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }

    /** An attribute of the first element that has it. */
    static @Nullable String attribute(Node below, String name, String attribute) {
        for (Element element : all(below, name)) {
            if (!element.getAttribute(attribute).isBlank()) {
                return About.line(element.getAttribute(attribute));
            }
        }
        return null;
    }
}
