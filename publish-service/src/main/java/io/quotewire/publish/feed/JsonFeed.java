package io.quotewire.publish.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quotewire.contracts.EnrichedQuotation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a> has it, with one extension. */
record JsonFeed(
        String version,
        String title,
        String description,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") @Nullable String nextUrl,
        List<Item> items) {

    static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** One quotation. */
    record Item(
            String id,
            String url,
            @JsonProperty("external_url") @Nullable String externalUrl,
            String title,
            @JsonProperty("content_text") String contentText,
            @Nullable List<Author> authors,
            List<String> tags,
            String language,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            @JsonProperty("_quotewire") Extension quotewire) {}

    /** Who said it. */
    record Author(String name) {}

    /**
     * What a feed has no place for.
     *
     * @param about where this extension is described
     * @param seq number of the quotation's latest change
     * @param quotation the whole record, as on the topic
     */
    record Extension(String about, long seq, EnrichedQuotation quotation) {}
}
