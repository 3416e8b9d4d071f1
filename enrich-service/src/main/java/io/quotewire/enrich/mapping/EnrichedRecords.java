package io.quotewire.enrich.mapping;

import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.SentimentTag;
import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.Cue;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Polarity;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Sentiment;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.Span;
import io.quotewire.contracts.Speaker;
import io.quotewire.contracts.TopicTag;
import io.quotewire.contracts.Turn;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.wire.RecordBounds;
import io.quotewire.wire.Shortened;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found in a document, as the records that travel. */
public final class EnrichedRecords {

    private final Document document;
    private final DocumentAnalysis found;
    private final Source source;
    private final Analysis analysis;
    private final QuotedText text;

    /** @param analyser name and version of the analyser that found it */
    public EnrichedRecords(Document document, DocumentAnalysis found, String analyser) {
        this.document = document;
        this.found = found;
        this.source = RecordBounds.of(document.source());
        this.analysis = new Analysis(document.documentId(), document.textHash(), analyser);
        this.text = new QuotedText(new CodePoints(document.text()));
    }

    /** The summary. */
    public EnrichedDocument summary() {
        return new EnrichedDocument(
                document.documentId(),
                source,
                analysis,
                document.textLength(),
                document.chunks(),
                found.quotations().size(),
                found.language());
    }

    /** The quotations in the order of the document, made one by one: a document may have very many. */
    public Stream<EnrichedQuotation> quotations() {
        return IntStream.range(0, found.quotations().size()).mapToObj(this::quotation);
    }

    private EnrichedQuotation quotation(int index) {
        Quotation quotation = found.quotations().get(index);
        int start = quotation.content().start();
        int end = quotation.content().end();
        QuotedText.Capped words = text.content(quotation.fragments());
        return new EnrichedQuotation(
                QuotationId.of(document, quotation),
                document.documentId(),
                source,
                analysis,
                index + 1,
                found.quotations().size(),
                QuotationKind.valueOf(quotation.kind().name()),
                Polarity.valueOf(quotation.polarity().name()),
                start,
                end,
                spans(quotation.fragments()),
                spans(quotation.verbatim()),
                turn(quotation.turn()),
                words.text(),
                words.truncated() || quotation.fragments().size() > Cut.SPANS,
                text.before(start),
                text.after(end),
                cue(quotation.cue()),
                speaker(quotation.attribution()),
                speakers(quotation.attribution()),
                unknown(quotation.attribution()),
                topics(quotation),
                sentiment(quotation.sentiment()),
                found.language(),
                quotation.confidence(),
                Shortened.to(Cut.PHRASE, quotation.evidence()));
    }

    private static List<Span> spans(List<io.quotewire.analysis.Span> spans) {
        return Cut.to(Cut.SPANS, spans).stream()
                .map(span -> new Span(span.start(), span.end()))
                .toList();
    }

    private static @Nullable Turn turn(Quotation.@Nullable Turn turn) {
        return turn == null ? null : new Turn(turn.index(), turn.paragraph());
    }

    private @Nullable Cue cue(io.quotewire.analysis.@Nullable Span cue) {
        return cue == null ? null : new Cue(text.mention(cue), cue.start(), cue.end());
    }

    private @Nullable Speaker speaker(Quotation.Attribution attribution) {
        if (attribution instanceof Quotation.Known known) {
            return speaker(known);
        }
        return attribution instanceof Quotation.Unnamed unnamed
                ? speaker(unnamed.mention(), "", unnamed.confidence())
                : null;
    }

    private @Nullable List<Speaker> speakers(Quotation.Attribution attribution) {
        return attribution instanceof Quotation.Known known && !known.together().isEmpty()
                ? known.together().stream().map(this::speaker).toList()
                : null;
    }

    private Speaker speaker(Quotation.Known known) {
        return speaker(known.mention(), Shortened.to(Cut.PHRASE, known.name()), known.confidence());
    }

    private Speaker speaker(io.quotewire.analysis.Span mention, String name, double confidence) {
        return new Speaker(text.mention(mention), mention.start(), mention.end(), name, confidence);
    }

    /** Whoever is only "they" has no name, and the reason says why. */
    private static @Nullable String unknown(Quotation.Attribution attribution) {
        if (attribution instanceof Quotation.Unnamed unnamed) {
            return Shortened.to(Cut.PHRASE, unnamed.reason());
        }
        return attribution instanceof Quotation.Unknown unknown ? Shortened.to(Cut.PHRASE, unknown.reason()) : null;
    }

    private static List<TopicTag> topics(Quotation quotation) {
        return Cut.to(Cut.TOPICS, quotation.topics()).stream()
                .map(topic -> new TopicTag(
                        topic.code(), topic.name(), topic.confidence(), Shortened.to(Cut.TERM, topic.evidence())))
                .toList();
    }

    private static Sentiment sentiment(SentimentTag tag) {
        return new Sentiment(
                SentimentLabel.valueOf(tag.label().name()),
                tag.score(),
                tag.confidence(),
                Shortened.to(Cut.PHRASE, tag.evidence()));
    }
}
