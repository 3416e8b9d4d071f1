package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.Origin;
import io.quotewire.publish.web.PublicUrl;
import jakarta.inject.Singleton;
import java.util.List;

/** Turns quotations into a JSON Feed. */
@Singleton
final class JsonFeedWriter {

    private final PublicUrl url;

    JsonFeedWriter(PublicUrl url) {
        this.url = url;
    }

    JsonFeed feed(FeedPage page) {
        return new JsonFeed(
                JsonFeed.VERSION,
                page.title(),
                FeedPage.DESCRIPTION,
                url.of(FilterParameters.address("/", page.filter())),
                page.address(),
                page.next(),
                page.quotations().stream().map(this::item).toList());
    }

    private JsonFeed.Item item(Published<EnrichedQuotation> published) {
        EnrichedQuotation quotation = published.record();
        return new JsonFeed.Item(
                quotation.id(),
                url.of(quotation),
                Origin.of(quotation.source()).orElse(null),
                FeedPage.title(quotation),
                FeedPage.text(quotation),
                FeedPage.speaker(quotation)
                        .map(name -> List.of(new JsonFeed.Author(name)))
                        .orElse(null),
                quotation.topics().stream().map(TopicTag::name).toList(),
                quotation.language(),
                FeedPage.moment(published.arrivedAt()),
                FeedPage.moment(published.changedAt()),
                new JsonFeed.Extension(url.of("/"), published.seq(), quotation));
    }
}
