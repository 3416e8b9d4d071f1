package io.quotewire.ingest.document.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One document in JSON, or a list of them; also what the entries of feeds are made into. */
public final class Json implements Format {

    static final String MEDIA_TYPE = "application/json";
    /** RFC 5023; the other one is made after it. */
    public static final String ATOM_ENTRY = "application/atom+xml;type=entry";

    public static final String RSS_ITEM = "application/rss+xml;type=item";
    /** Says nothing twice, and nothing after the end. */
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE, ATOM_ENTRY, RSS_ITEM);
    }

    /** Without a name of JSON too, if it begins as JSON that has a text. */
    @Override
    public @Nullable String recognise(Look look) {
        String start = look.start().stripLeading();
        boolean json = start.matches("(?s)[\\[\\s]*\\{\\s*\"\\w+\"\\s*:.*");
        return json && !look.isNamed(".jsonl", ".ndjson") && !JsonLines.isLines(start) ? MEDIA_TYPE : null;
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        JsonNode json = parse(original);
        if (json.isArray()) {
            list(json, findings);
        } else {
            document(json, original, findings);
        }
    }

    private static JsonNode parse(Original original) throws IOException, Refused {
        try {
            return MAPPER.readTree(Files.readAllBytes(original.file()));
        } catch (JsonProcessingException e) {
            throw new Refused(reason(e));
        }
    }

    /** Jackson's words, without the source's. */
    static String reason(JsonProcessingException e) {
        return String.format(
                Locale.ROOT,
                "is no valid JSON from line %d, column %d on: %s",
                e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                e.getOriginalMessage().lines().findFirst().orElse(""));
    }

    private static void list(JsonNode list, Findings findings) throws IOException, Refused {
        int number = 0;
        for (JsonNode one : list) {
            number++;
            if (one.isObject()) {
                findings.item(JsonLines.name(one, number), MEDIA_TYPE, MAPPER.writeValueAsBytes(one));
            } else {
                findings.unreadable(Integer.toString(number), "is no JSON object");
            }
        }
    }

    private static void document(JsonNode json, Original original, Findings findings) throws Exception {
        JsonFields fields = new JsonFields(json);
        String text = fields.text();
        String html = fields.html();
        if (text != null) {
            Refused.ifLonger(text, original.mostCharacters());
            findings.document(text, fields.about());
        } else if (html != null) {
            findings.document(Html.text(html, original.mostCharacters()), fields.about());
        } else {
            throw new Refused("holds no text: neither \"text\" nor \"html\", nor a body of ninjs");
        }
    }
}
