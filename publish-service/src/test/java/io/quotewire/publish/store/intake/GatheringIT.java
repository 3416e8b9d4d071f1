package io.quotewire.publish.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.Databases;
import io.quotewire.publish.Samples;
import io.quotewire.publish.store.database.Patience;
import io.quotewire.publish.store.database.SqlText;
import io.quotewire.publish.store.database.Stores;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new database shows what it has gathered; one of a version before goes on with what it has. */
class GatheringIT {

    private static final Instant SENT = Instant.parse("2026-11-20T08:00:00Z");

    private final Patience patience = new Patience();
    private int offset;

    @Test
    void whatCannotBeShownBecomesADeadLetterAndTheRestIsShown() throws Exception {
        String jdbcUrl = Databases.create("gathering");
        Analyses analyses = new Analyses(new Inbox(Stores.writes(jdbcUrl, patience), patience), new Taxonomy());
        Samples first = Samples.document("It has this id.");
        Samples second = Samples.document("It claims the same.");
        Samples third = Samples.document("It is on its own.");
        String id = first.quotations().get(0).id();
        take(analyses, second, second.quotations().get(0).withId(id), SENT.plusSeconds(2));
        take(analyses, third, third.quotations().get(0), SENT.plusSeconds(3));
        take(analyses, first, first.quotations().get(0), SENT.plusSeconds(1));
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation"))
                .as("while it gathers")
                .isZero();

        gathering(jdbcUrl).end(() -> {});
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation")).isEqualTo(2);
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation WHERE document_id = '" + first.documentId() + "'"))
                .isEqualTo(1);
        assertThat(number(
                        jdbcUrl,
                        "SELECT count(*) FROM dead_letter WHERE topic_id = 'documents' AND record_offset = 1"
                                + " AND NOT told AND document_id = '" + second.documentId() + "'"))
                .isEqualTo(1);
        assertThat(number(jdbcUrl, "SELECT count(*) FROM feed WHERE gathering")).isZero();
        Samples next = Samples.document("It comes when all is done.");
        take(analyses, next, next.quotations().get(0), SENT.plusSeconds(4));
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation")).isEqualTo(3);
    }

    @Test
    void aDatabaseOfAVersionBeforeShowsTheLastEditionOfEachFile() throws Exception {
        String jdbcUrl = Databases.create("gathering_before");
        Stores.migrateTo("20", jdbcUrl);
        Samples old = Samples.document("The gate is open.").under("gate.txt");
        Samples present =
                Samples.document("The gate is shut.").under("gate.txt").revising(old, 2);
        Samples other = Samples.document("Nobody changed it.");
        Databases.execute(jdbcUrl, "INSERT INTO consumed VALUES ('a', 0, 'a', 9)", "UPDATE feed SET seq = 6");
        insert(jdbcUrl, old, 1);
        insert(jdbcUrl, present, 3);
        insert(jdbcUrl, other, 5);
        Databases.execute(jdbcUrl, "SELECT recount()");

        Gathering gathering = gathering(jdbcUrl);
        assertThat(gathering.isOn(() -> {})).isFalse();
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation"))
                .as("shown as before")
                .isEqualTo(3);
        gathering.settle(() -> {});
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation WHERE record_id = id"))
                .isEqualTo(2);
        assertThat(number(jdbcUrl, "SELECT sum(quotations) FROM quotation_count"))
                .isEqualTo(2);
        String its = " WHERE document_id = '" + old.documentId() + "'";
        assertThat(number(jdbcUrl, "SELECT count(*) FROM former_quotation" + its))
                .isEqualTo(1);
        assertThat(number(jdbcUrl, "SELECT count(*) FROM withdrawal" + its + " AND cause = 'edition'"))
                .isEqualTo(1);
    }

    private Gathering gathering(String jdbcUrl) {
        return new Gathering(Stores.reads(jdbcUrl, patience), Stores.writes(jdbcUrl, patience));
    }

    /** As if it had been shown, with two numbers from this one on. */
    private static void insert(String jdbcUrl, Samples document, int number) throws Exception {
        EnrichedQuotation quotation = document.quotations().get(0);
        String id = "'" + document.documentId() + "'";
        Databases.execute(
                jdbcUrl,
                "INSERT INTO document (id, text_hash, path, arrival, seq, arrived_at, changed_at, record) VALUES ("
                        + id + ", 'hash', '" + document.path() + "', " + number + ", " + number + ", now(), now(), '"
                        + SqlText.json(document.summary()) + "')",
                "INSERT INTO quotation (id, document_id, position, kind, sentiment, topics, own_topics, words,"
                        + " start_offset, arrival, seq, arrived_at, changed_at, day, record) VALUES ('" + quotation.id()
                        + "', " + id + ", 1, 'direct', 'neutral', '{}', '{}', '', 0, " + (number + 1) + ", "
                        + (number + 1) + ", now(), now(), current_date, '" + SqlText.json(quotation) + "')");
    }

    private void take(Analyses analyses, Samples document, EnrichedQuotation quotation, Instant sentAt) {
        List<Arrival<EnrichedQuotation>> quotations = new ArrayList<>();
        quotations.add(arrival("quotations", document, quotation, sentAt));
        analyses.takeQuotations(quotations, () -> {});
        analyses.takeSummaries(List.of(arrival("documents", document, document.summary(), sentAt)), () -> {});
    }

    private <T> Arrival<T> arrival(String topic, Samples document, T record, Instant sentAt) {
        Place place = new Place(topic, topic, 0, offset++);
        return new Arrival<>(place, new Subject(document.documentId(), document.path()), record, null, sentAt);
    }

    private static long number(String jdbcUrl, String query) throws Exception {
        return Databases.number(jdbcUrl, query);
    }
}
