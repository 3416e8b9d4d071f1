package io.quotewire.publish.search;

import io.quotewire.contracts.Polarity;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.web.BadParameterException;
import io.quotewire.publish.web.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in an address: the same names for pages, feeds, stream and export. */
public final class FilterParameters {

    /** The parameters there are. */
    public static final Set<String> NAMES =
            Set.of("q", "speaker", "topic", "sentiment", "kind", "polarity", "publisher", "document", "from", "to");

    private static final int LONGEST_TEXT = 500;
    private static final String MEDTOP = "medtop:";
    private static final Pattern TOPIC = Pattern.compile("(" + MEDTOP + ")?\\d{8}");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");
    private static final List<String> KINDS = names(QuotationKind.values());
    /** What {@code polarity} can be. */
    public static final List<String> POLARITIES = Stream.concat(
                    names(Polarity.values()).stream(), Stream.of(QuotationFilter.ANY))
            .toList();

    private static final List<String> SENTIMENTS = names(SentimentLabel.values());

    private FilterParameters() {}

    /** @throws BadParameterException if a parameter is not what it may be */
    public static QuotationFilter read(Parameters parameters) {
        LocalDate from = parameters.day("from");
        LocalDate to = parameters.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadParameterException("to", "a day that is not before from, which is " + from);
        }
        return new QuotationFilter(
                parameters.text("q", LONGEST_TEXT),
                parameters.text("speaker", LONGEST_TEXT),
                topic(parameters),
                parameters.oneOf("sentiment", SENTIMENTS),
                parameters.oneOf("kind", KINDS),
                parameters.oneOf("polarity", POLARITIES),
                parameters.text("publisher", LONGEST_TEXT),
                parameters.text("document", DOCUMENT, "the id of a document: 64 lower-case hexadecimal digits"),
                from,
                to);
    }

    /** The code of the topic that is asked for. */
    public static @Nullable String topic(Parameters parameters) {
        String topic = parameters.text("topic", TOPIC, "the code of an IPTC Media Topic, like medtop:20000002");
        return topic == null ? null : code(topic);
    }

    /** The address of something that understands filters, with this one. */
    public static String address(String path, QuotationFilter filter) {
        return address(path, write(filter));
    }

    /** The address of a path with these parameters. */
    public static String address(String path, Map<String, String> given) {
        return given.isEmpty()
                ? path
                : given.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** The parameters that say what a filter asks for, in a fixed order. */
    public static Map<String, String> write(QuotationFilter filter) {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "q", filter.words());
        put(given, "speaker", filter.speaker());
        put(given, "topic", filter.topic());
        put(given, "sentiment", filter.sentiment());
        put(given, "kind", filter.kind());
        put(given, "polarity", filter.polarity());
        put(given, "publisher", filter.publisher());
        put(given, "document", filter.document());
        put(given, "from", filter.from());
        put(given, "to", filter.to());
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    /** The code of a topic, which may be given without what all codes begin with. */
    public static String code(String topic) {
        return topic.startsWith(MEDTOP) ? topic : MEDTOP + topic;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Label::of).toList();
    }
}
