package io.quotewire.ingest.document.format.news;

import io.quotewire.contracts.SourceSubject;
import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.Subjects;
import io.quotewire.ingest.document.text.IsoDate;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** NITF, the News Industry Text Format (IPTC). */
public final class Nitf implements Format {

    private static final String MEDIA_TYPE = "application/nitf+xml";
    /** By the root element, behind a declaration and a document type. */
    private static final Pattern ROOT = Pattern.compile("^[^<]{0,10}(?:<[?!][^>]*>\\s*){0,10}<(?:\\w+:)?nitf[\\s>]");

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE);
    }

    @Override
    public @Nullable String recognise(Look look) {
        return ROOT.matcher(look.start()).find() ? MEDIA_TYPE : null;
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Document document = Xml.read(original.file());
        findings.document(text(document, original.mostCharacters()), about(document));
    }

    /** The story of a document or of an element that holds NITF. */
    static String text(Node nitf, int mostCharacters) throws SAXException {
        Paragraphs paragraphs = new Paragraphs(true, mostCharacters);
        for (Element body : Xml.all(nitf, "body")) {
            NewsText.write(body, paragraphs);
        }
        return paragraphs.text();
    }

    static About about(Node nitf) {
        String date = Xml.attribute(nitf, "date.issue", "norm");
        String title = Xml.first(nitf, "hl1", "title");
        return new About(
                title,
                byline(nitf),
                IsoDate.of(date == null ? Xml.attribute(nitf, "story.date", "norm") : date),
                url(nitf),
                Xml.first(nitf, "distributor", "doc.copyright"),
                subjects(nitf));
    }

    /** Its reference numbers are IPTC's subject codes. */
    private static List<SourceSubject> subjects(Node nitf) {
        Subjects subjects = new Subjects();
        for (Element subject : Xml.all(nitf, "tobject.subject")) {
            String number = subject.getAttribute("tobject.subject.refnum");
            String name = Stream.of("detail", "matter", "type")
                    .map(level -> subject.getAttribute("tobject.subject." + level))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse(null);
            subjects.add(number.matches("\\d{8}") ? "subj:" + number : number, name);
        }
        Xml.all(nitf, "keyword").forEach(keyword -> subjects.add(null, keyword.getAttribute("key")));
        return subjects.list();
    }

    /** The name where it is marked, else the line; there may be a "By" before it. */
    private static @Nullable String byline(Node nitf) {
        for (Element byline : Xml.all(nitf, "byline")) {
            String person = Xml.first(byline, "person");
            String line = person == null ? About.line(byline.getTextContent()) : person;
            return line.replaceFirst("(?i)^by\\s+", "");
        }
        return null;
    }

    private static @Nullable String url(Node nitf) {
        String id = Xml.attribute(nitf, "doc-id", "id-string");
        return id != null && id.startsWith("http") ? id : null;
    }
}
