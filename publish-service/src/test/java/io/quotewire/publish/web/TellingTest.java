package io.quotewire.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.Cue;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Sentiment;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.Span;
import io.quotewire.contracts.Speaker;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    private static final int PREFIX = 32;

    /** A quotation in a sentence, with its speaker, cue and words as the sentence has them. */
    private static EnrichedQuotation in(
            String sentence, QuotationKind kind, @Nullable String mention, @Nullable String cue, String words) {
        int start = sentence.indexOf(words);
        Span span = new Span(start, start + words.length());
        return new EnrichedQuotation(
                "id",
                "document",
                new Source("a.txt", "text/plain", 1, 1, null, null, null, null, null, null, null, null, Instant.EPOCH),
                new Analysis("document", "text", "quotewire-1"),
                1,
                1,
                kind,
                null,
                span.start(),
                span.end(),
                List.of(span),
                List.of(),
                null,
                words,
                false,
                sentence.substring(Math.max(0, start - PREFIX), start),
                "",
                cue == null ? null : new Cue(cue, sentence.indexOf(cue), sentence.indexOf(cue) + cue.length()),
                mention == null
                        ? null
                        : new Speaker(
                                mention,
                                sentence.indexOf(mention),
                                sentence.indexOf(mention) + mention.length(),
                                "Nora Quist",
                                0.9),
                null,
                mention == null ? "nobody is named" : null,
                List.of(),
                new Sentiment(SentimentLabel.NEUTRAL, 0, 0.3, ""),
                "en",
                0.5,
                "a test");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            She promised him “all the sails we own” for the crossing. | She    | promised | him “all the sails we own” for the crossing | Nora Quist promised him “all the sails we own” for the crossing
            Quist told the board that the mill would close.           | Quist  | told     | that the mill would close        | Nora Quist told the board that the mill would close
            Said the mayor: the mill would close.                     | the mayor | Said  | the mill would close             | Nora Quist said the mill would close
            According to Quist, the mill closes in May.               | Quist  | According to | the mill closes in May       | According to Nora Quist, the mill closes in May
            The mill, she insisted, would stay open.                  | she    | insisted | The mill                         | The mill, Nora Quist insisted
            The mill would stay open, Quist said.                     | Quist  | said     | The mill would stay open,        | The mill would stay open, Nora Quist said
            Quist said no. Later that week came that all was lost.    | Quist  | said     | that all was lost                | Nora Quist said that all was lost
            Quist said after a dinner that took all evening and half the night that it was late. | Quist | said | that it was late | Nora Quist said that it was late
            """)
    void whatIsReportedReadsByItself(String sentence, String mention, String cue, String words, String whole) {
        for (QuotationKind kind : List.of(QuotationKind.MIXED, QuotationKind.INDIRECT)) {
            assertThat(Telling.of(in(sentence, kind, mention, cue, words)).around(words))
                    .isEqualTo(whole);
        }
    }

    @Test
    void whoIsNotNamedIsSomebody() {
        assertThat(Telling.of(in(
                                "It was said that rain comes.",
                                QuotationKind.INDIRECT,
                                null,
                                "said",
                                "that rain comes"))
                        .around("that rain comes"))
                .isEqualTo("Somebody said that rain comes");
    }

    @Test
    void wordsAsTheyWereSaidNeedNothing() {
        EnrichedQuotation direct =
                in("“Rain comes,” Quist said.", QuotationKind.DIRECT, "Quist", "said", "Rain comes,");
        assertThat(Telling.of(direct).around(direct.text())).isEqualTo("Rain comes,");
        EnrichedQuotation bare = in("That rain comes.", QuotationKind.INDIRECT, null, null, "That rain comes");
        assertThat(Telling.of(bare).around(bare.text())).isEqualTo("That rain comes");
    }
}
