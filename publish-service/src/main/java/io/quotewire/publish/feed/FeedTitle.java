package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.publish.web.DocumentTitle;
import java.util.List;
import java.util.stream.Collectors;

/** What a feed is called in a list of feeds: by what it is filtered, in words and not in codes. */
final class FeedTitle {

    private static final String ALL = "Quotewire";

    private FeedTitle() {}

    /** @param found what it shows, which knows what a document is called */
    static String of(QuotationFilter filter, List<Published<EnrichedQuotation>> found, Taxonomy taxonomy) {
        return filter.equals(QuotationFilter.ALL)
                ? ALL
                : FilterParameters.write(filter).entrySet().stream()
                        .map(one -> name(one.getKey(), one.getValue(), found, taxonomy))
                        .collect(Collectors.joining(", ", ALL + ": ", ""));
    }

    private static String name(
            String filter, String value, List<Published<EnrichedQuotation>> found, Taxonomy taxonomy) {
        return switch (filter) {
            case "topic" -> taxonomy.concept(value).map(Concept::name).orElse(value);
            case "document" ->
                found.stream()
                        .findFirst()
                        .map(one -> DocumentTitle.of(one.record().source()))
                        .orElse(value);
            default -> value;
        };
    }
}
