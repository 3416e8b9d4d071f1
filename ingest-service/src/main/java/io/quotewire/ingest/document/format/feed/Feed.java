package io.quotewire.ingest.document.format.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.json.Json;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** RSS (0.9 to 2.0) and Atom, by ROME: each entry is a document with its own date, author and link. */
public final class Feed implements Format {

    private static final String RSS = "application/rss+xml";
    private static final String ATOM = "application/atom+xml";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** The name is a part of the document's path. In UTF-16 units. */
    private static final int LONGEST_NAME = 200;

    @Override
    public Set<String> mediaTypes() {
        return Set.of(RSS, ATOM);
    }

    @Override
    public @Nullable String recognise(Look look) {
        return FeedRoot.isRss(look.start()) ? RSS : FeedRoot.isAtom(look.start()) ? ATOM : null;
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        SyndFeed feed = parse(original);
        String type = original.mediaType().equals(ATOM) ? Json.ATOM_ENTRY : Json.RSS_ITEM;
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            number++;
            findings.item(name(entry, number), type, json(entry, feed));
        }
    }

    private static SyndFeed parse(Original original) throws IOException, Refused {
        SyndFeedInput input = new SyndFeedInput();
        input.setXmlHealerOn(false);
        try (XmlReader reader = new XmlReader(Files.newInputStream(original.file()))) {
            return input.build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new Refused("declares a document type, which feeds do not need and which can do harm");
            }
            throw new Refused("is damaged or cut short: it is no whole feed (" + e.getMessage() + ")");
        }
    }

    /** The same entry always gives the same bytes, and so the same document. */
    private static byte[] json(SyndEntry entry, SyndFeed feed) throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        String title = plain(entry.getTitleEx(), entry.getTitle());
        put(fields, "title", title);
        put(fields, "author", author(entry));
        put(fields, "date", date(entry));
        put(fields, "url", entry.getLink());
        put(fields, "publisher", feed.getTitle());
        List<String> subjects = entry.getCategories().stream()
                .map(SyndCategory::getName)
                .filter(name -> name != null && !name.isBlank())
                .toList();
        if (!subjects.isEmpty()) {
            fields.put("subjects", subjects);
        }
        SyndContent content = content(entry);
        boolean plain = content == null || "text".equals(content.getType()) || "text/plain".equals(content.getType());
        put(fields, plain ? "text" : "html", content == null ? title : content.getValue());
        return MAPPER.writeValueAsBytes(fields);
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.strip());
        }
    }

    /** The longest of what it offers: a summary beside the whole text is only its beginning. */
    private static @Nullable SyndContent content(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .max(Comparator.comparingInt(content -> content.getValue().length()))
                .orElse(null);
    }

    private static @Nullable String plain(@Nullable SyndContent title, @Nullable String value) {
        boolean html =
                title != null && title.getType() != null && title.getType().contains("html");
        return value == null || !html ? value : Jsoup.parse(value).text();
    }

    private static @Nullable String author(SyndEntry entry) {
        List<SyndPerson> people = entry.getAuthors();
        return people == null || people.isEmpty()
                ? entry.getAuthor()
                : people.stream().map(SyndPerson::getName).collect(Collectors.joining(", "));
    }

    private static @Nullable String date(SyndEntry entry) {
        Date published = entry.getPublishedDate();
        Date date = published == null ? entry.getUpdatedDate() : published;
        return date == null ? null : date.toInstant().toString();
    }

    /** Its own id, so that an entry keeps its path from one day's feed to the next; else its number. */
    private static String name(SyndEntry entry, int number) {
        String id = entry.getUri() == null || entry.getUri().isBlank() ? entry.getLink() : entry.getUri();
        String name = id == null ? "" : id.replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty() || name.length() > LONGEST_NAME ? Integer.toString(number) : name;
    }
}
