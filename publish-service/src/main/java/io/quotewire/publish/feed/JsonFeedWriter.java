package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.web.PublicUrl;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns quotations into a JSON Feed. */
@Singleton
final class JsonFeedWriter {

    private final PublicUrl url;

    JsonFeedWriter(PublicUrl url) {
        this.url = url;
    }

    /**
     * @param feedUrl address of this very feed
     * @param nextUrl where it goes on, if it does
     */
    JsonFeed feed(List<Published<EnrichedQuotation>> quotations, String feedUrl, @Nullable String nextUrl) {
        return new JsonFeed(
                JsonFeed.VERSION,
                "Quotewire",
                "Who said what, as it arrives",
                url.of("/"),
                feedUrl,
                nextUrl,
                quotations.stream().map(this::item).toList());
    }

    private JsonFeed.Item item(Published<EnrichedQuotation> published) {
        EnrichedQuotation quotation = published.record();
        return new JsonFeed.Item(
                quotation.id(),
                url.of(quotation),
                quotation.text(),
                quotation.speaker() == null
                        ? null
                        : List.of(new JsonFeed.Author(quotation.speaker().name())),
                quotation.topics().stream().map(TopicTag::name).toList(),
                quotation.language(),
                published.arrivedAt(),
                published.changedAt(),
                new JsonFeed.Extension(url.of("/"), published.seq(), quotation));
    }
}
