package io.quotewire.publish.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.Databases;
import io.quotewire.publish.Samples;
import io.quotewire.publish.store.database.Patience;
import io.quotewire.publish.store.database.Stores;
import io.quotewire.publish.store.database.Writes;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Showing a document breaks off in its middle, by an Error of Java's own. */
class BrokenOffIT {

    private static final int QUOTATIONS = 2500;

    private final Patience patience = new Patience();
    private int offset;

    @Test
    void nothingIsLeftBehindAndTheNextTryShowsItWhole() throws Exception {
        String jdbcUrl = Databases.create("broken_off_once");
        Samples document = large();
        Breaking breaking = new Breaking(1);
        take(analyses(jdbcUrl), document, breaking);
        assertThat(breaking.broken).isEqualTo(1);
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation")).isEqualTo(QUOTATIONS);
        assertThat(number(jdbcUrl, "SELECT sum(quotations) FROM quotation_count"))
                .isEqualTo(QUOTATIONS);
        assertThat(number(jdbcUrl, "SELECT seq FROM feed")).isEqualTo(QUOTATIONS + 1);
        assertThat(number(jdbcUrl, "SELECT max(seq) FROM quotation")).isEqualTo(QUOTATIONS + 1);
        assertThat(number(jdbcUrl, "SELECT count(*) FROM dead_letter")).isZero();
        assertThat(staged(jdbcUrl)).isZero();
    }

    @Test
    void whatBreaksOffAtEveryTryBecomesADeadLetterAndTheNextGoesOn() throws Exception {
        String jdbcUrl = Databases.create("broken_off_always");
        Samples document = large();
        Analyses analyses = analyses(jdbcUrl);
        take(analyses, document, new Breaking(Integer.MAX_VALUE));
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation")).isZero();
        assertThat(number(jdbcUrl, "SELECT count(*) FROM document")).isZero();
        assertThat(number(jdbcUrl, "SELECT seq FROM feed")).isZero();
        assertThat(number(
                        jdbcUrl,
                        "SELECT count(*) FROM dead_letter WHERE NOT told AND document_id = '" + document.documentId()
                                + "' AND path = '" + document.path() + "'"))
                .isEqualTo(1);
        Samples next = Samples.document("Life goes on.");
        take(analyses, next, () -> {});
        assertThat(number(jdbcUrl, "SELECT count(*) FROM quotation")).isEqualTo(1);
        assertThat(number(jdbcUrl, "SELECT seq FROM feed")).isEqualTo(2);
    }

    private Analyses analyses(String jdbcUrl) {
        Writes writes = Stores.writes(jdbcUrl, patience);
        writes.write((handle, sequence) -> sequence.endGathering(), () -> {});
        return new Analyses(new Inbox(writes, patience), new Taxonomy());
    }

    private static Samples large() {
        return Samples.document(IntStream.range(0, QUOTATIONS)
                .mapToObj("Sentence number %d."::formatted)
                .toArray(String[]::new));
    }

    private void take(Analyses analyses, Samples document, Runnable beat) {
        List<Arrival<EnrichedQuotation>> quotations = new ArrayList<>();
        document.quotations().forEach(quotation -> quotations.add(arrival("quotations", document, quotation)));
        analyses.takeQuotations(quotations, () -> {});
        EnrichedDocument summary = document.summary();
        analyses.takeSummaries(List.of(arrival("documents", document, summary)), beat);
    }

    private <T> Arrival<T> arrival(String topic, Samples document, T record) {
        Place place = new Place(topic, topic, 0, offset++);
        return new Arrival<>(place, new Subject(document.documentId(), document.path()), record, null, Instant.EPOCH);
    }

    private static long staged(String jdbcUrl) throws Exception {
        return number(
                jdbcUrl,
                "SELECT (SELECT count(*) FROM staged_quotation) + (SELECT count(*) FROM staged_document)"
                        + " + (SELECT count(*) FROM staged_analysis)");
    }

    private static long number(String jdbcUrl, String query) throws Exception {
        return Databases.number(jdbcUrl, query);
    }

    /** Breaks off after the first batch of a showing. */
    private static final class Breaking implements Runnable {

        private final int times;
        private int broken;

        Breaking(int times) {
            this.times = times;
        }

        @Override
        public void run() {
            if (broken < times && isShowing()) {
                broken++;
                throw new OutOfMemoryError("in the middle of a showing");
            }
        }

        private static boolean isShowing() {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals(Publication.class.getName())));
        }
    }
}
