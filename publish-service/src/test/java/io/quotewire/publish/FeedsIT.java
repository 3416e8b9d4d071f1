package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The feeds, read by parsers that know nothing of this service: Atom by two. For JSON Feed 1.1 there was none to be
 * had; a schema says what its text demands, and {@link FeedGuideIT} reads it with Python's standard library.
 */
class FeedsIT {

    private static final Schema JSON_FEED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:json-feed-1.1.schema.json"));

    private final SharedService service = SharedService.get();

    private JsonNode jsonFeed(String path) throws Exception {
        HttpResponse<String> response = service.get(path);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/feed+json");
        assertThat(JSON_FEED.validate(response.body(), InputFormat.JSON)).isEmpty();
        return service.json(path);
    }

    /** What Rome finds; another parser finds as much. */
    private SyndFeed atom(String path) throws Exception {
        String xml = service.get(path).body();
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        List<Item> items = new RssReader()
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(items)
                .extracting(
                        item -> item.getGuid().orElse(""),
                        item -> item.getTitle().orElse(""),
                        item -> item.getLink().orElse(""),
                        item -> item.getAuthor().orElse(""),
                        item -> item.getContent().orElse(""),
                        item -> item.getPubDateZonedDateTime().orElseThrow().toInstant(),
                        Item::getCategories)
                .isEqualTo(feed.getEntries().stream()
                        .map(entry -> tuple(
                                entry.getUri(),
                                entry.getTitle(),
                                entry.getLink(),
                                entry.getAuthor(),
                                entry.getContents().get(0).getValue(),
                                entry.getPublishedDate().toInstant(),
                                entry.getCategories().stream()
                                        .map(SyndCategory::getName)
                                        .toList()))
                        .toList());
        return feed;
    }

    @Test
    void aViewIsTheSameInBothFormatsPageByPage() throws Exception {
        Samples document = service.publish(Samples.document("One.", "Two <b>&.", "Three.", "Four.", "Five.")
                .saidBy("Ada & Co")
                .dated("2026-11-20"));
        String view = "?limit=2&speaker=Ada+%26+Co";
        List<String> json = new ArrayList<>();
        for (String path = "/feed.json" + view; path != null; ) {
            JsonNode feed = jsonFeed(path);
            assertThat(feed.path("title").asText()).isEqualTo("Quotewire: Ada & Co");
            assertThat(feed.path("home_page_url").asText()).isEqualTo("https://news.example/wire/?speaker=Ada+%26+Co");
            feed.path("items")
                    .forEach(item -> json.add(item.path("content_text").asText()));
            path = feed.has("next_url") ? pathBehind(feed.path("next_url").asText()) : null;
        }
        List<String> atom = new ArrayList<>();
        for (String path = "/feed.atom" + view; path != null; ) {
            SyndFeed feed = atom(path);
            assertThat(feed.getUri()).isEqualTo("https://news.example/wire/feed.atom?speaker=Ada+%26+Co");
            feed.getEntries()
                    .forEach(entry -> atom.add(entry.getContents().get(0).getValue()));
            path = feed.getLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(SyndLink::getHref)
                    .map(FeedsIT::pathBehind)
                    .findFirst()
                    .orElse(null);
        }
        assertThat(json).containsExactly("Five.", "Four.", "Three.", "Two <b>&.", "One.");
        assertThat(atom).isEqualTo(json);
        SyndEntry entry = atom("/feed.atom" + view).getEntries().get(0);
        assertThat(entry.getPublishedDate().toInstant()).isAfter(Instant.parse("2026-11-24T00:00:00Z"));
        Feed wire = (Feed) new WireFeedInput()
                .build(new StringReader(service.get("/feed.atom" + view).body()));
        assertThat(((DCModule) wire.getEntries().get(0).getModule(DCModule.URI))
                        .getDate()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(entry.getUri())
                .isEqualTo("urn:quotewire:" + document.quotations().get(4).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.json", "/feed.atom"})
    void aFeedIsCalledInWordsByWhatItIsFiltered(String path) throws Exception {
        Samples document = service.publish(Samples.document("Named."));
        assertThat(service.get(path + "?kind=direct&topic=01000000&document=" + document.documentId())
                        .body())
                .contains("Quotewire: arts, culture, entertainment and media, direct, " + document.documentId());
        assertThat(service.get(path + "?document=" + document.documentId()).body())
                .contains("Quotewire: " + document.path());
    }

    private static String pathBehind(String url) {
        assertThat(url).startsWith("https://news.example/wire/feed");
        URI uri = URI.create(url);
        return uri.getRawPath().substring("/wire".length()) + "?" + uri.getRawQuery();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.json", "/feed.atom"})
    void whoHasItNeedNotGetItAgain(String path) throws Exception {
        service.publish(Samples.document("Known already."));
        HttpResponse<String> first = service.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> known = service.get(path, Map.of("If-None-Match", tag));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.headers().firstValue("ETag")).contains(tag);
        await().atMost(Service.PATIENCE)
                .until(() ->
                        service.get(path).headers().firstValue("Last-Modified").isPresent());
        String modified =
                service.get(path).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(service.get(path, Map.of("If-Modified-Since", modified)).statusCode())
                .isEqualTo(304);
        assertThat(service.get(path, Map.of("If-Modified-Since", "yesterday")).statusCode())
                .isEqualTo(200);
        service.publish(Samples.document("Something new."));
        HttpResponse<String> changed = service.get(path, Map.of("If-None-Match", tag, "If-Modified-Since", modified));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Something new.");
        assertThat(service.get(path, Map.of("If-Modified-Since", modified)).statusCode())
                .isEqualTo(200);
    }

    /** The tag stands for what the feed now has, "old" for what it once had. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            "tag"                  | 304
            W/"tag"                | 304
            "old", W/"o,d" , "tag" | 304
            *                      | 304
            "old"                  | 200
            tag                    | 200
            W/"old", "tag-"        | 200
            """)
    void tagsAreComparedWeaklyAndSayMoreThanADate(String tags, int status) throws Exception {
        service.publish(Samples.document("Known by its tag."));
        HttpResponse<String> known = await().atMost(Service.PATIENCE)
                .until(
                        () -> service.get("/feed.json"),
                        feed -> feed.headers().firstValue("Last-Modified").isPresent());
        String tag = known.headers().firstValue("ETag").orElseThrow().replaceAll("W/|\"", "");
        String modified = known.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(service.get(
                                "/feed.json",
                                Map.of("If-None-Match", tags.replace("tag", tag), "If-Modified-Since", modified))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void anEmptyViewIsAFeedToo() throws Exception {
        assertThat(jsonFeed("/feed.json?speaker=Nobody+at+all").path("items")).isEmpty();
        assertThat(atom("/feed.atom?speaker=Nobody+at+all").getEntries()).isEmpty();
    }
}
