package io.quotewire.publish.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.DocumentTitle;
import io.quotewire.publish.web.Origin;
import io.quotewire.publish.web.PublicUrl;
import io.quotewire.wire.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations as <a href="https://schema.org/Quotation">schema.org</a> has them, in JSON-LD. The context names the
 * vocabulary itself, so that whoever reads it need not fetch one.
 */
final class JsonLd implements Export {

    private static final String START = "{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@graph\":[";
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

    private record Quotation(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String address,
            String identifier,
            String text,
            String inLanguage,
            @Nullable Named spokenByCharacter,
            List<Topic> about,
            Work isPartOf,
            Instant sdDatePublished) {}

    /** A person or an organisation: which of them the record does not tell. */
    private record Named(String name) {}

    private record Topic(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String address,
            String termCode,
            String name) {}

    private record Work(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String address,
            String identifier,
            String name,
            @Nullable Named author,
            @Nullable Named publisher,
            @Nullable String datePublished,
            @Nullable String url) {}

    private final OutputStream out;
    private final PublicUrl url;
    private String separator = START;

    JsonLd(OutputStream out, PublicUrl url) {
        this.out = out;
        this.url = url;
    }

    @Override
    public void write(Published<EnrichedQuotation> published) throws IOException {
        write(separator + "\n");
        out.write(Json.write(quotation(published)));
        separator = ",";
    }

    @Override
    public void finish() throws IOException {
        write((separator.equals(START) ? START : "") + "\n]}\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Quotation quotation(Published<EnrichedQuotation> published) {
        EnrichedQuotation quotation = published.record();
        return new Quotation(
                "Quotation",
                url.of(quotation),
                quotation.id(),
                quotation.text(),
                quotation.language(),
                quotation.speaker() == null || quotation.speaker().name().isBlank()
                        ? null
                        : new Named(quotation.speaker().name()),
                quotation.topics().stream().map(JsonLd::topic).toList(),
                work(quotation),
                published.arrivedAt());
    }

    private static Topic topic(TopicTag tag) {
        return new Topic("DefinedTerm", MEDIA_TOPICS + tag.code().replace("medtop:", ""), tag.code(), tag.name());
    }

    private Work work(EnrichedQuotation quotation) {
        Source source = quotation.source();
        return new Work(
                "CreativeWork",
                url.of("/documents/" + quotation.documentId()),
                quotation.documentId(),
                DocumentTitle.of(source),
                source.author() == null ? null : new Named(source.author()),
                source.publisher() == null ? null : new Named(source.publisher()),
                source.date(),
                Origin.of(source).orElse(null));
    }
}
