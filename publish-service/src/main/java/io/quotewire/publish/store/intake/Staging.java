package io.quotewire.publish.store.intake;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Quotations and summaries that wait until their analysis is complete: as many quotations as its summary counts. The
 * same analysis may be made twice; then the first summary takes the quotations that arrived first.
 */
final class Staging {

    /**
     * A summary that waits.
     *
     * @param place in the order of arrival
     * @param sentAt when it was sent
     */
    record Summary(long place, String analysis, EnrichedDocument document, Instant sentAt) {

        /** Whether another document stood under its path before. */
        boolean follows() {
            return document.source().revision() > 1 || document.source().supersedes() != null;
        }

        String documentId() {
            return document.documentId();
        }
    }

    private final Handle handle;

    Staging(Handle handle) {
        this.handle = handle;
    }

    void addQuotations(List<EnrichedQuotation> quotations, Taxonomy taxonomy) {
        Map<Analysis, Integer> analyses = new HashMap<>();
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO staged_quotation
                    (document_id, analysis, id, record, position, kind, speaker, speaker_name, sentiment, topics,
                     own_topics, words, start_offset, publisher, own_day)
                VALUES (:document, :analysis, :id, :record::json, :position, :kind, :speaker, :speakerName, :sentiment,
                    :topics, :ownTopics, to_tsvector('english', :words), :start, :publisher,
                    :ownDay)""")) {
            for (EnrichedQuotation quotation : quotations) {
                Facets facets = Facets.of(quotation, taxonomy);
                insert.bind("document", quotation.documentId())
                        .bind("analysis", key(quotation.analysis()))
                        .bind("id", quotation.id())
                        .bind("record", SqlText.json(quotation))
                        .bind("position", quotation.position())
                        .bind("kind", facets.kind())
                        .bind("speaker", facets.speaker())
                        .bind("speakerName", facets.speakerName())
                        .bind("sentiment", facets.sentiment())
                        .bindArray("topics", String.class, facets.topics())
                        .bindArray("ownTopics", String.class, facets.ownTopics())
                        .bind("words", SqlText.searched(quotation.text()))
                        .bind("start", quotation.start())
                        .bind("publisher", facets.publisher())
                        .bind("ownDay", facets.ownDay())
                        .add();
                analyses.merge(quotation.analysis(), 1, Integer::sum);
            }
            insert.execute();
        }
        count(analyses);
    }

    private void count(Map<Analysis, Integer> analyses) {
        try (PreparedBatch upsert = handle.prepareBatch("""
                INSERT INTO staged_analysis AS staged (document_id, analysis, quotations)
                VALUES (:document, :analysis, :more)
                ON CONFLICT (document_id, analysis) DO UPDATE SET
                    quotations = staged.quotations + excluded.quotations""")) {
            analyses.forEach((analysis, more) -> upsert.bind("document", analysis.documentId())
                    .bind("analysis", key(analysis))
                    .bind("more", more)
                    .add());
            upsert.execute();
        }
    }

    void addSummaries(List<Received<EnrichedDocument>> summaries) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO staged_document
                    (document_id, analysis, quotations, record, sent_at, topic_id, topic, partition, record_offset)
                VALUES (:document, :analysis, :quotations, :record::json, :sentAt, :topicId, :topic, :partition, :offset)""")) {
            for (Received<EnrichedDocument> received : summaries) {
                EnrichedDocument summary = received.record();
                insert.bind("document", summary.documentId())
                        .bind("analysis", key(summary.analysis()))
                        .bind("quotations", summary.quotations())
                        .bind("record", SqlText.json(summary))
                        .bind("sentAt", received.sentAt().atOffset(ZoneOffset.UTC))
                        .bind("topicId", received.place().topicId())
                        .bind("topic", received.place().topic())
                        .bind("partition", received.place().partition())
                        .bind("offset", received.place().offset())
                        .add();
            }
            insert.execute();
        }
    }

    /** The documents that have summaries, in the order in which the first of them was sent. */
    List<String> documents() {
        return handle.createQuery("""
                SELECT document_id FROM staged_document
                GROUP BY document_id ORDER BY min(sent_at), document_id""").mapTo(String.class).list();
    }

    /**
     * The summaries of these documents for which enough quotations may wait, in the order in which they were sent;
     * those of one document in the order of their arrival.
     */
    List<Summary> summaries(Collection<String> documents) {
        return handle.createQuery("""
                SELECT place, analysis, record, sent_at FROM staged_document AS summary
                LEFT JOIN staged_analysis AS staged USING (document_id, analysis)
                WHERE document_id = ANY (:documents) AND coalesce(staged.quotations, 0) >= summary.quotations
                ORDER BY max(sent_at) OVER (PARTITION BY document_id ORDER BY place), document_id, place""")
                .bindArray("documents", String.class, documents)
                .map((rows, context) -> new Summary(
                        rows.getLong("place"),
                        rows.getString("analysis"),
                        SqlText.record(rows.getString("record"), EnrichedDocument.class),
                        rows.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Lets a summary wait no longer, since it cannot be shown.
     *
     * @return where its record stands
     */
    Place remove(Summary summary) {
        return handle.createQuery("""
                DELETE FROM staged_document WHERE place = :place
                RETURNING topic_id, topic, partition, record_offset""")
                .bind("place", summary.place())
                .map((rows, context) -> new Place(
                        rows.getString("topic_id"),
                        rows.getString("topic"),
                        rows.getInt("partition"),
                        rows.getLong("record_offset")))
                .one();
    }

    /** Whether as many quotations wait as the summary counts. */
    boolean isComplete(Summary summary) {
        return handle.createQuery("""
                SELECT count(DISTINCT id) >= :quotations FROM staged_quotation
                WHERE document_id = :document AND analysis = :analysis""")
                .bind("quotations", summary.document().quotations())
                .bind("document", summary.documentId())
                .bind("analysis", summary.analysis())
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * Lets analyses wait no longer, since they are shown. An earlier one that was still incomplete will never be: it
     * goes too.
     *
     * @param shown one of a document
     */
    void clear(Collection<Summary> shown) {
        for (String sql : List.of("""
                DELETE FROM staged_quotation WHERE place IN (
                    SELECT DISTINCT ON (id) place FROM staged_quotation
                    WHERE document_id = :document AND analysis = :analysis ORDER BY id, place)""", """
                DELETE FROM staged_quotation WHERE document_id = :document AND analysis <> :analysis AND analysis IN
                    (SELECT analysis FROM staged_document WHERE document_id = :document AND place < :place)""", """
                DELETE FROM staged_document WHERE document_id = :document AND place <= :place""", """
                DELETE FROM staged_analysis WHERE document_id = :document""", """
                INSERT INTO staged_analysis
                SELECT document_id, analysis, count(*) FROM staged_quotation
                WHERE document_id = :document GROUP BY document_id, analysis""")) {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                batch.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
                shown.forEach(summary -> batch.bind("document", summary.documentId())
                        .bind("analysis", summary.analysis())
                        .bind("place", summary.place())
                        .add());
                batch.execute();
            }
        }
    }

    /** Binds which analyses a statement is about. */
    static <S extends SqlStatement<S>> S bind(S statement, Collection<Summary> analyses) {
        return statement
                .bindArray(
                        "documents",
                        String.class,
                        analyses.stream().map(Summary::documentId).toList())
                .bindArray(
                        "analyses",
                        String.class,
                        analyses.stream().map(Summary::analysis).toList());
    }

    private static String key(Analysis analysis) {
        return SqlText.of(analysis.textHash() + " " + analysis.analyser());
    }
}
