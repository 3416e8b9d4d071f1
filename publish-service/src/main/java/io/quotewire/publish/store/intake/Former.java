package io.quotewire.publish.store.intake;

import io.quotewire.publish.store.database.Sequence;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Keeps analyses of documents that are not shown, since a later edition is. */
final class Former {

    /** Of each quotation of the analysis the copy that arrived first. */
    private static final String OLDEST = """
            SELECT DISTINCT ON (id) * FROM staged_quotation
            WHERE document_id = :document AND analysis = :analysis ORDER BY id, place""";

    private final Handle handle;
    private final Sequence sequence;

    Former(Handle handle, Sequence sequence) {
        this.handle = handle;
        this.sequence = sequence;
    }

    /** Keeps them in place of what was kept of their documents. */
    void keep(Collection<Staging.Summary> analyses) {
        analyses.forEach(this::keep);
    }

    private void keep(Staging.Summary analysis) {
        handle.createUpdate("DELETE FROM former_quotation AS former WHERE document_id = :document AND NOT EXISTS ("
                        + "SELECT FROM (" + OLDEST + ") AS oldest WHERE oldest.id = former.record_id)")
                .bind("document", analysis.documentId())
                .bind("analysis", analysis.analysis())
                .execute();
        handle.createUpdate("""
                WITH oldest AS (%s),
                placed AS (
                    SELECT oldest.*, coalesce(inherited.id, oldest.id) AS address, inherited.arrival, document.changed_at,
                        coalesce(inherited.arrived_at, document.changed_at) AS since,
                        :first + row_number() OVER (ORDER BY oldest.position, oldest.id) - 1 AS number
                    FROM oldest JOIN document ON document.id = oldest.document_id
                    LEFT JOIN inherited
                        ON inherited.document_id = oldest.document_id AND inherited.record_id = oldest.id)
                INSERT INTO former_quotation
                    (id, record_id, document_id, position, kind, speaker, speaker_name, sentiment, topics, own_topics,
                     words, start_offset, publisher, record, arrival, seq, arrived_at, changed_at, day)
                SELECT address, id, document_id, position, kind, speaker, speaker_name, sentiment, topics, own_topics,
                    words, start_offset, publisher, record, coalesce(arrival, number), number, since, changed_at,
                    coalesce(own_day, (since AT TIME ZONE 'UTC')::date)
                FROM placed
                ON CONFLICT (document_id, record_id) DO UPDATE SET
                    position = excluded.position, kind = excluded.kind, speaker = excluded.speaker,
                    speaker_name = excluded.speaker_name, sentiment = excluded.sentiment, topics = excluded.topics,
                    own_topics = excluded.own_topics, words = excluded.words, start_offset = excluded.start_offset,
                    publisher = excluded.publisher, record = excluded.record, changed_at = excluded.changed_at, day = excluded.day""".formatted(OLDEST))
                .bind("document", analysis.documentId())
                .bind("analysis", analysis.analysis())
                .bind("first", sequence.take(analysis.document().quotations()))
                .execute();
    }
}
