package io.quotewire.publish.search;

import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.publish.store.QuotationFilter;
import io.quotewire.publish.web.Parameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about quotations, as every address that shows some understands it.
 *
 * @param filter which quotations
 * @param page which page of them
 */
public record QuotationQuery(QuotationFilter filter, PageQuery page) {

    private static final Set<String> NAMES =
            Set.of("q", "speaker", "topic", "sentiment", "kind", "document", PageQuery.LIMIT, PageQuery.CURSOR);
    private static final int LONGEST_TEXT = 500;
    private static final String MEDTOP = "medtop:";
    private static final Pattern TOPIC = Pattern.compile("(" + MEDTOP + ")?\\d{8}");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");
    private static final List<String> KINDS = names(QuotationKind.values());
    private static final List<String> SENTIMENTS = names(SentimentLabel.values());

    /** @throws io.quotewire.publish.web.BadParameterException if a parameter is not what it may be */
    public static QuotationQuery of(MultivaluedMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        QuotationFilter filter = new QuotationFilter(
                parameters.text("q", LONGEST_TEXT),
                parameters.text("speaker", LONGEST_TEXT),
                code(parameters.text("topic", TOPIC, "the code of an IPTC Media Topic, like medtop:20000002")),
                parameters.oneOf("sentiment", SENTIMENTS),
                parameters.oneOf("kind", KINDS),
                parameters.text("document", DOCUMENT, "the id of a document: 64 lower-case hexadecimal digits"));
        return new QuotationQuery(filter, PageQuery.of(parameters));
    }

    private static @Nullable String code(@Nullable String topic) {
        return topic == null || topic.startsWith(MEDTOP) ? topic : MEDTOP + topic;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
