package io.quotewire.enrich.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.SentimentTag;
import io.quotewire.analysis.Span;
import io.quotewire.analysis.TopicTag;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Polarity;
import io.quotewire.contracts.Source;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.assembly.Joined;
import io.quotewire.wire.Json;
import io.quotewire.wire.RecordSize;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnrichedRecordsTest {

    private static final String TEXT = "Before it, 😀 “we waited,” said Ann, “and it came.” After that nothing.";

    @Test
    void wordsAreTheCodePointsOfTheSpans() {
        EnrichedQuotation quotation = map(TEXT, quotation(new Span(14, 24), new Span(37, 48)));
        assertThat(quotation.text()).isEqualTo("we waited, … and it came");
        assertThat(quotation.prefix()).isEqualTo("Before it, 😀 “");
        assertThat(quotation.suffix()).isEqualTo(".” After that nothing.");
        assertThat(quotation.truncated()).isFalse();
    }

    @Test
    void wordsAroundAreCutBetweenWords() {
        String text = "a considerable number of considerable words " + "Q" + " and a considerable number of words";
        EnrichedQuotation quotation = map(text, quotation(new Span(44, 45)));
        assertThat(quotation.prefix()).isEqualTo(" number of considerable words ");
        assertThat(quotation.suffix()).isEqualTo(" and a considerable number of ");
    }

    @Test
    void theIdIsDecidedByDocumentTextAndSpans() {
        String id = map(TEXT, quotation(new Span(14, 24))).id();
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(map(TEXT, quotation(new Span(14, 24))).id()).isEqualTo(id);
        assertThat(map(TEXT, quotation(new Span(14, 23))).id()).isNotEqualTo(id);
        assertThat(map(TEXT + " ", quotation(new Span(14, 24))).id()).isNotEqualTo(id);
    }

    @Test
    void aLongQuotationIsCutAndItsSpansStayWhole() {
        EnrichedQuotation quotation = map("😀".repeat(40_000), quotation(new Span(0, 40_000)));
        assertThat(quotation.truncated()).isTrue();
        assertThat(quotation.text().codePointCount(0, quotation.text().length()))
                .isEqualTo(32 * 1024);
        assertThat(quotation.end()).isEqualTo(40_000);
    }

    @Test
    void noTextGivesARecordAboveTheLimit() {
        String worst = "\u0001".repeat(100_000); // six bytes each in JSON
        List<Span> spans = IntStream.range(0, 30_000)
                .mapToObj(i -> new Span(10_000 + 2 * i, 10_001 + 2 * i))
                .toList();
        Quotation quotation = new Quotation(
                Quotation.Kind.DIRECT,
                Pattern.STANDALONE,
                Quotation.Polarity.SAID,
                new Span(0, 100_000),
                Collections.nCopies(1, new Span(0, 100_000)),
                spans,
                null,
                new Span(0, 50_000),
                new Quotation.Known(new Span(0, 50_000), worst, 1),
                Collections.nCopies(100, new TopicTag("medtop:20001362", "public transport", 1, worst)),
                new SentimentTag(SentimentTag.Label.NEUTRAL, 0, 0, worst),
                1,
                worst);
        // The longest path that an entry of a ZIP can have.
        String path = "\u0001".repeat(65_535);
        Source source = new Source(
                path, "text/plain", 1, 1, null, worst, worst, worst, worst, worst, null, worst, Instant.EPOCH);
        assertThat(Json.write(map(document(worst, source), quotation)))
                .hasSizeBetween(RecordSize.LARGEST / 2, RecordSize.LARGEST);
        assertThat(Json.write(map(document(worst, source), quotation(spans.toArray(Span[]::new)))))
                .hasSizeBetween(RecordSize.LARGEST / 2, RecordSize.LARGEST);
    }

    @Test
    void aMentionThatLeadsToNobodyHasNoNameButAReasonAndWhatNobodySaidIsTold() {
        Quotation denied = new Quotation(
                Quotation.Kind.MIXED,
                Pattern.STANDALONE,
                Quotation.Polarity.DENIED,
                new Span(5, 12),
                List.of(new Span(5, 12)),
                List.of(),
                null,
                null,
                new Quotation.Unnamed(new Span(0, 4), "“They” leads to nobody", 0.4),
                List.of(),
                new SentimentTag(SentimentTag.Label.NEUTRAL, 0, 0, ""),
                1,
                "");
        EnrichedQuotation record = map("They denied.", denied);
        assertThat(record.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(record.wasSaid()).isFalse();
        assertThat(record.speaker()).extracting(speaker -> speaker.text()).isEqualTo("They");
        assertThat(record.speaker()).extracting(speaker -> speaker.name()).isEqualTo("");
        assertThat(record.speakerUnknown()).isEqualTo("“They” leads to nobody");
    }

    @Test
    void thoseWhoSpeakTogetherAreToldOneByOne() {
        Quotation.Known ann = new Quotation.Known(new Span(0, 7), "Ann Lee", 0.9);
        Quotation.Known bo = new Quotation.Known(new Span(12, 14), "Bo Berg", 0.8);
        Quotation together = new Quotation(
                Quotation.Kind.INDIRECT,
                Pattern.FOREWORD,
                Quotation.Polarity.SAID,
                new Span(20, 31),
                List.of(new Span(20, 31)),
                List.of(),
                null,
                null,
                new Quotation.Known(new Span(0, 14), "Ann Lee and Bo Berg", 0.8, List.of(ann, bo)),
                List.of(),
                new SentimentTag(SentimentTag.Label.NEUTRAL, 0, 0, ""),
                1,
                "");
        EnrichedQuotation record = map("Ann Lee and Bo said it was late.", together);
        assertThat(record.speaker()).extracting(speaker -> speaker.name()).isEqualTo("Ann Lee and Bo Berg");
        assertThat(record.speakers())
                .extracting(speaker -> speaker.text() + " = " + speaker.name())
                .containsExactly("Ann Lee = Ann Lee", "Bo = Bo Berg");
    }

    private static EnrichedQuotation map(String text, Quotation quotation) {
        return map(document(text, Chunks.source("a.txt", 1)), quotation);
    }

    private static EnrichedQuotation map(Document document, Quotation quotation) {
        DocumentAnalysis found = new DocumentAnalysis("en", List.of(quotation));
        return new EnrichedRecords(document, found, "test-1")
                .quotations()
                .toList()
                .get(0);
    }

    private static Document document(String text, Source source) {
        return Joined.of(Chunks.of(source, text, 1_000_000));
    }

    private static Quotation quotation(Span... fragments) {
        return new Quotation(
                Quotation.Kind.DIRECT,
                Pattern.STANDALONE,
                Quotation.Polarity.SAID,
                new Span(fragments[0].start(), fragments[fragments.length - 1].end()),
                List.of(fragments),
                List.of(fragments),
                null,
                null,
                new Quotation.Unknown("nobody is named"),
                List.of(),
                new SentimentTag(SentimentTag.Label.NEUTRAL, 0, 0, ""),
                1,
                "test");
    }
}
