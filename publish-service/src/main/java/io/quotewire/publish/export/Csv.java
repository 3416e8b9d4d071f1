package io.quotewire.publish.export;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Polarity;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.Origin;
import io.quotewire.publish.web.PublicUrl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>), in UTF-8 with a mark at its
 * start, without which Excel takes it for something else. Texts never start as a formula does.
 */
final class Csv implements Export {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String[] COLUMNS = {
        "id",
        "text",
        "speaker",
        "mention",
        "kind",
        "sentiment",
        "sentiment_score",
        "topic_codes",
        "topics",
        "confidence",
        "document",
        "document_date",
        "document_url",
        "path",
        "language",
        "arrived_at",
        "url",
        "document_id",
        "start",
        "end",
        "polarity",
        "publisher"
    };

    private static final String STARTS = "=+-@＝＋－＠";
    /** What may stand between two cells, spaces too, with what begins a formula behind it. */
    private static final Pattern BEFORE_FORMULA =
            Pattern.compile("(?<![;\\s\\p{Z}\\uFEFF])[;\\s\\p{Z}\\uFEFF]++(?=[=+\\-@＝＋－＠])");

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[;\\t\\r\\n]");

    private final CSVPrinter table;
    private final PublicUrl url;

    Csv(OutputStream out, PublicUrl url) throws IOException {
        this.url = url;
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        this.table = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.NON_NUMERIC)
                .setHeader(COLUMNS)
                .get()
                .print(writer);
    }

    @Override
    public void write(Published<EnrichedQuotation> published) throws IOException {
        EnrichedQuotation quotation = published.record();
        Source source = quotation.source();
        table.printRecord(
                quotation.id(),
                text(quotation.text()),
                text(Optional.ofNullable(quotation.speaker())
                        .map(speaker -> speaker.name())
                        .filter(name -> !name.isBlank())),
                text(Optional.ofNullable(quotation.speaker()).map(speaker -> speaker.text())),
                Label.of(quotation.kind()),
                Label.of(quotation.sentiment().label()),
                quotation.sentiment().score(),
                topics(quotation, TopicTag::code),
                topics(quotation, TopicTag::name),
                quotation.confidence(),
                text(Optional.ofNullable(source.title())),
                text(Optional.ofNullable(source.date())),
                text(Origin.of(source)),
                text(source.path()),
                text(quotation.language()),
                published.arrivedAt().toString(),
                url.of(quotation),
                quotation.documentId(),
                quotation.start(),
                quotation.end(),
                Label.of(quotation.polarity() == null ? Polarity.SAID : quotation.polarity()),
                text(Optional.ofNullable(source.publisher())));
    }

    @Override
    public void finish() throws IOException {
        table.flush();
    }

    private static String topics(EnrichedQuotation quotation, Function<TopicTag, String> what) {
        return text(quotation.topics().stream().map(what).collect(Collectors.joining("; ")));
    }

    private static @Nullable String text(Optional<String> text) {
        return text.map(Csv::text).orElse(null);
    }

    /**
     * A text that no spreadsheet takes for a formula: an apostrophe stands before what would be one, as <a
     * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises. Spaces before it do not help.
     * Where Excel expects semicolons, as in much of Europe, it begins a cell behind each one in the text, too.
     */
    static String text(String text) {
        String plain = BEFORE_FORMULA
                .matcher(text.replace('\u0000', '\uFFFD'))
                .replaceAll(gap -> BETWEEN_CELLS.matcher(gap.group()).find() ? gap.group() + "'" : gap.group());
        int first = plain.codePoints()
                .dropWhile(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK)
                .findFirst()
                .orElse(' ');
        boolean control = !plain.isEmpty() && plain.charAt(0) < ' ';
        return control || STARTS.indexOf(first) >= 0 ? "'" + plain : plain;
    }
}
