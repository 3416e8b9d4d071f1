package io.quotewire.ingest.document.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.contracts.SourceSubject;
import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Subjects;
import io.quotewire.ingest.document.text.IsoDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a JSON document mean: {@code {id?, title?, author?, date?, url?, publisher?, text|html}}, and the
 * properties of ninjs 1 to 3 (IPTC) that say the same.
 */
final class JsonFields {

    private final JsonNode json;

    JsonFields(JsonNode json) {
        this.json = json;
    }

    /** The plain text, null if there is none. */
    @Nullable
    String text() {
        String text = first("text", "body_text");
        return text == null ? body("text/plain") : text;
    }

    /** The text as HTML, null if there is none. */
    @Nullable
    String html() {
        String html = first("html", "body_html", "body_xhtml", "content_html");
        return html == null ? body("html") : html;
    }

    About about() {
        String date = first("date", "published", "versioncreated", "firstcreated", "versionCreated", "firstCreated");
        return new About(line(title()), line(author()), IsoDate.of(date), line(url()), line(publisher()), subjects());
    }

    /** What tells the document from others, null if nothing does. */
    static @Nullable String id(JsonNode json) {
        return new JsonFields(json).first("id", "uri", "altid", "url");
    }

    /** Words, or objects with a code and a name: ninjs 1 says {@code subject}, ninjs 2 and 3 say {@code subjects}. */
    private List<SourceSubject> subjects() {
        Subjects subjects = new Subjects();
        for (String field : List.of("subjects", "subject", "keywords")) {
            JsonNode given = json.path(field);
            if (given.isTextual()) {
                subjects.addList(given.textValue());
            }
            for (JsonNode one : given.isArray() ? given : List.<JsonNode>of()) {
                String code = new JsonFields(one).first("code", "uri", "literal");
                subjects.add(code, value(one));
            }
        }
        return subjects.list();
    }

    private @Nullable String title() {
        String title = first("title", "headline");
        return title == null ? list("headlines", "value") : title;
    }

    private @Nullable String author() {
        String author = first("author", "byline", "by");
        return author == null ? list("authors", "name") : author;
    }

    private @Nullable String publisher() {
        String publisher = first("publisher", "provider", "copyrightholder");
        return publisher == null ? list("infosources", "name") : publisher;
    }

    private @Nullable String url() {
        String url = first("url", "link");
        String uri = first("uri");
        return url == null && uri != null && uri.startsWith("http") ? uri : url;
    }

    /** ninjs 2: {@code bodies: [{contenttype, value}]}. */
    private @Nullable String body(String contentType) {
        for (JsonNode body : json.path("bodies")) {
            String type =
                    body.path("contenttype").asText(body.path("contentType").asText("text/plain"));
            if (type.contains(contentType)) {
                return body.path("value").asText();
            }
        }
        return null;
    }

    private @Nullable String first(String... names) {
        return Arrays.stream(names)
                .map(json::get)
                .map(JsonFields::value)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The value of a field of each of a list, in one. */
    private @Nullable String list(String name, String field) {
        List<String> values = new ArrayList<>();
        json.path(name)
                .forEach(one -> values.add(
                        one.isTextual() ? one.asText() : one.path(field).asText()));
        values.removeIf(String::isBlank);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /** Of a person or organisation that is an object, the name. */
    private static @Nullable String value(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            return String.join(
                    ", ",
                    StreamSupport.stream(node.spliterator(), false)
                            .map(JsonFields::value)
                            .filter(value -> value != null)
                            .toList());
        }
        return node.isObject() ? node.path("name").asText() : node.asText();
    }

    private static @Nullable String line(@Nullable String value) {
        return value == null ? null : About.line(value);
    }
}
