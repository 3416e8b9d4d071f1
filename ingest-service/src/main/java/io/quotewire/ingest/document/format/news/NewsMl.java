package io.quotewire.ingest.document.format.news;

import io.quotewire.contracts.SourceSubject;
import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.Subjects;
import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.text.IsoDate;
import io.quotewire.ingest.document.text.Paragraphs;
import io.quotewire.ingest.document.text.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** NewsML-G2 (IPTC): a news item is a document, a message of several is a list of them. */
public final class NewsMl implements Format {

    private static final String MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml";
    private static final String MESSAGE = "application/vnd.iptc.g2.newsmessage+xml";
    private static final Pattern ROOT = Pattern.compile(
            "^[^<]{0,10}(?:<[?!][^>]*>\\s*){0,10}<(?:\\w+:)?(newsItem|newsMessage|packageItem)\\s[^>]*//iptc\\.org/std/nar/");

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE, MESSAGE);
    }

    @Override
    public @Nullable String recognise(Look look) {
        var root = ROOT.matcher(look.start());
        return root.find() ? root.group(1).equals("newsMessage") ? MESSAGE : MEDIA_TYPE : null;
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Document document = Xml.read(original.file());
        List<Element> items = Xml.all(document, "newsItem");
        if (items.isEmpty()) {
            throw new Refused("holds no news item, only references to some");
        }
        if (items.size() == 1) {
            Element item = items.get(0);
            findings.document(text(item, original.mostCharacters()), about(item));
            return;
        }
        for (Element item : items) {
            findings.item(name(item, items.indexOf(item) + 1), MEDIA_TYPE, bytes(item));
        }
    }

    private static String text(Element item, int mostCharacters) throws IOException, SAXException, TikaException {
        for (Element content : Xml.all(item, "inlineXML")) {
            String text = Xml.all(content, "nitf").isEmpty()
                    ? xhtml(content, mostCharacters)
                    : Nitf.text(content, mostCharacters);
            if (!text.isBlank()) {
                return text;
            }
        }
        for (Element content : Xml.all(item, "inlineData")) {
            String text = content.getTextContent();
            if (!text.isBlank()) {
                return content.getAttribute("contenttype").contains("html")
                        ? Html.text(text, mostCharacters)
                        : text.strip();
            }
        }
        throw new Refused("holds no text of its own");
    }

    private static String xhtml(Element content, int mostCharacters) throws SAXException {
        Paragraphs paragraphs = new Paragraphs(true, mostCharacters);
        NewsText.write(content, paragraphs);
        return paragraphs.text();
    }

    private static About about(Element item) {
        String created = Xml.first(item, "contentCreated", "firstCreated", "versionCreated");
        String provider = Xml.first(item, "provider", "creditline", "infoSource");
        return new About(
                Xml.first(item, "headline", "title"),
                Xml.first(item, "by", "creator"),
                IsoDate.of(created),
                Xml.attribute(item, "link", "href"),
                provider == null ? Xml.attribute(item, "provider", "literal") : provider,
                subjects(item));
    }

    private static List<SourceSubject> subjects(Element item) {
        Subjects subjects = new Subjects();
        for (Element subject : Xml.all(item, "subject")) {
            String code = Stream.of("qcode", "uri", "literal")
                    .map(subject::getAttribute)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse(null);
            subjects.add(code, Xml.first(subject, "name"));
        }
        Xml.all(item, "keyword").forEach(keyword -> subjects.add(null, keyword.getTextContent()));
        return subjects.list();
    }

    private static String name(Element item, int number) {
        String id = About.line(item.getAttribute("guid"));
        return id.isEmpty() ? Integer.toString(number) : id;
    }

    private static byte[] bytes(Element item) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(item), new StreamResult(out));
        return out.toByteArray();
    }
}
