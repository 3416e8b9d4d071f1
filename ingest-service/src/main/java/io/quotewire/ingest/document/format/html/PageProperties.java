package io.quotewire.ingest.document.format.html;

import io.quotewire.contracts.SourceSubject;
import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Subjects;
import io.quotewire.ingest.document.text.IsoDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: in Open Graph, in {@code meta} and {@code link}, in JSON-LD, in microdata. */
final class PageProperties {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "sailthru.date",
            "parsely-pub-date");

    private final Document page;
    private final JsonLd data;

    PageProperties(Document page) {
        this.page = page;
        this.data = JsonLd.of(page);
    }

    About about() {
        return new About(
                first(List.of(meta("og:title"), data.texts("headline"), Stream.of(page.title()))),
                first(List.of(
                        names(meta("author")),
                        names(data.names("author")),
                        names(meta("article:author")),
                        names(meta("dc.creator")))),
                date(),
                first(List.of(link(), address(meta("og:url")), address(data.texts("url")))),
                first(List.of(
                        meta("og:site_name"), names(data.names("publisher")), meta("publisher"), meta("dc.publisher"))),
                subjects());
    }

    /** Of the ways to say it the first that is used. */
    private List<SourceSubject> subjects() {
        for (Stream<String> way :
                List.of(data.names("keywords"), meta("news_keywords"), meta("article:tag"), meta("keywords"))) {
            Subjects subjects = new Subjects();
            way.forEach(subjects::addList);
            if (!subjects.isEmpty()) {
                return subjects.list();
            }
        }
        return List.of();
    }

    /** The summary that the page gives of itself. */
    @Nullable
    String description() {
        return first(List.of(meta("og:description"), meta("description"), data.texts("description")));
    }

    private @Nullable String date() {
        Stream<String> visible = page.select("[itemprop=datePublished], time[pubdate]").stream()
                .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"));
        Stream<String> all = Stream.of(DATES.stream().flatMap(this::meta), data.texts("datePublished"), visible)
                .flatMap(values -> values);
        return all.map(IsoDate::of).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Stream<String> link() {
        return page.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
    }

    /** The contents of meta elements of a name, which are written in any case. */
    private Stream<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name)))
                .map(PageProperties::content);
    }

    private static String content(Element meta) {
        return meta.attr("content");
    }

    /** Several names as one value; an address of a profile is no name. */
    private static Stream<String> names(Stream<String> values) {
        Set<String> names = new LinkedHashSet<>();
        values.map(About::line)
                .filter(value -> !value.isEmpty() && !value.startsWith("http"))
                .forEach(names::add);
        return Stream.of(String.join(", ", names));
    }

    private static Stream<String> address(Stream<String> values) {
        return values.filter(value -> value.startsWith("http"));
    }

    private static @Nullable String first(List<Stream<String>> sources) {
        return sources.stream()
                .flatMap(values -> values)
                .map(About::line)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
