package io.quotewire.publish;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Sentiment;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.Span;
import io.quotewire.contracts.Speaker;
import io.quotewire.contracts.TopicTag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A document of sentences, each of which is a quotation, and its records. */
public record Samples(
        String documentId,
        String analyser,
        String path,
        String speaker,
        String date,
        List<String> sentences,
        int revision,
        String supersedes) {

    private Samples(
            String documentId, String analyser, String path, String speaker, String date, List<String> sentences) {
        this(documentId, analyser, path, speaker, date, sentences, 1, null);
    }

    private static final int CHUNK = 1_000_000;
    private static final Instant RECEIVED = Instant.parse("2026-11-24T09:00:00Z");

    /** A document with an id of its own. */
    public static Samples document(String... sentences) {
        String id = HexFormat.of()
                .formatHex((UUID.randomUUID().toString() + UUID.randomUUID())
                        .substring(0, 32)
                        .getBytes(StandardCharsets.US_ASCII));
        return new Samples(id, "quotewire-1", id.substring(0, 8) + ".txt", "Ines Valdor", null, List.of(sentences));
    }

    /** The same document, as another analyser sees it. */
    public Samples analysedBy(String other, String... otherSentences) {
        return new Samples(documentId, other, path, speaker, date, List.of(otherSentences));
    }

    public Samples saidBy(String other) {
        return new Samples(documentId, analyser, path, other, date, sentences);
    }

    /** The same document from a file of this path. */
    public Samples under(String other) {
        return new Samples(documentId, analyser, other, speaker, date, sentences);
    }

    /** The same document as a later edition of its file. */
    public Samples revising(Samples before, int revision) {
        return new Samples(documentId, analyser, path, speaker, date, sentences, revision, before.documentId());
    }

    /** A document that names its own date. */
    Samples dated(String own) {
        return new Samples(documentId, analyser, path, speaker, own, sentences);
    }

    public EnrichedDocument summary() {
        int length = text().length();
        return new EnrichedDocument(
                documentId, source(), analysis(), length, 1 + length / CHUNK, sentences.size(), "en");
    }

    public List<EnrichedQuotation> quotations() {
        String text = text();
        List<EnrichedQuotation> quotations = new ArrayList<>();
        int from = 0;
        for (String sentence : sentences) {
            from = text.indexOf(sentence, from);
            quotations.add(quotation(quotations.size(), sentence, from));
        }
        return quotations;
    }

    private EnrichedQuotation quotation(int index, String sentence, int start) {
        Span span = new Span(start, start + sentence.length());
        return new EnrichedQuotation(
                documentId.substring(0, 16) + Integer.toHexString(sentence.hashCode()),
                documentId,
                source(),
                analysis(),
                index + 1,
                sentences.size(),
                index == 0 ? QuotationKind.DIRECT : QuotationKind.INDIRECT,
                null,
                span.start(),
                span.end(),
                List.of(span),
                List.of(),
                null,
                sentence,
                false,
                "",
                "",
                null,
                new Speaker(speaker, 0, speaker.length(), speaker, 0.9),
                null,
                null,
                List.of(new TopicTag("medtop:2000000" + index % 10, "topic " + index, 0.4, sentence)),
                new Sentiment(index == 0 ? SentimentLabel.POSITIVE : SentimentLabel.NEGATIVE, 0.5, 0.6, ""),
                "en",
                0.9,
                "a test");
    }

    public DocumentChunk chunk() {
        return new DocumentChunk(documentId, documentId, 0, 1, 0, text().length(), text(), source());
    }

    private String text() {
        return speaker + " said:\n" + String.join("\n", sentences);
    }

    private Analysis analysis() {
        return new Analysis(documentId, documentId, analyser);
    }

    private Source source() {
        return new Source(
                path, "text/plain", 1, revision, supersedes, null, null, date, null, null, null, null, RECEIVED);
    }
}
