package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counts that are kept are those that a recount finds, whatever has happened to the quotations. */
class CountsIT {

    private static final String PREFIX = "counts.";

    /** A recount for each table of counts, with the same columns. */
    private static final List<List<String>> RECOUNTS = List.of(
            List.of("SELECT kind, sentiment, quotations FROM quotation_count WHERE quotations <> 0", """
                    SELECT kind, sentiment, count(*) FROM quotation GROUP BY 1, 2"""),
            List.of("SELECT topic, quotations FROM topic_count WHERE quotations <> 0", """
                    SELECT topic, count(*) FROM quotation, unnest(topics) AS topic GROUP BY 1"""),
            List.of("SELECT topic, own FROM topic_count WHERE own <> 0", """
                    SELECT tag ->> 'code', count(*)
                    FROM quotation, json_array_elements(record -> 'topics') AS tag GROUP BY 1"""),
            List.of("SELECT speaker, name, quotations FROM speaker_count WHERE quotations <> 0", """
                    SELECT lower(record -> 'speaker' ->> 'name'), record -> 'speaker' ->> 'name', count(*)
                    FROM quotation GROUP BY 1, 2"""),
            List.of("SELECT speaker, day, sentiment, quotations FROM speaker_day_count WHERE quotations <> 0", """
                    SELECT speaker, day, sentiment, count(*) FROM quotation GROUP BY 1, 2, 3"""),
            List.of("SELECT speaker, topic, quotations FROM speaker_topic_count WHERE quotations <> 0", """
                    SELECT speaker, topic, count(*) FROM quotation, unnest(topics) AS topic GROUP BY 1, 2"""));

    @Test
    void theyAreRightAfterReplacementWithdrawalAndRepeats() throws Exception {
        String jdbcUrl = Databases.create("counts");
        try (Wire wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
                Service service = Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX)
                        .awaitReady()) {
            Samples kept = Samples.document("It stays.", "So does this.").saidBy("Ada");
            Samples first = Samples.document("It goes.", "It is said by another.", "It stays.")
                    .saidBy("Ben");
            Samples gone = Samples.document("All of it goes.").saidBy("Cleo");
            for (Samples document : List.of(kept, first, gone, kept)) {
                wire.send(document);
            }
            awaitTexts(service, kept, first, gone);
            assertRecounted(jdbcUrl);
            assertThat(number(jdbcUrl, "SELECT sum(quotations) FROM quotation_count"))
                    .isEqualTo(6);

            Samples second = first.analysedBy("quotewire-2", "It is said by another.", "It stays.", "It is new.")
                    .saidBy("Dora");
            Samples empty = gone.analysedBy("quotewire-2");
            wire.send(second);
            wire.send(empty);
            wire.send(second);
            awaitTexts(service, kept, second, empty);
            assertRecounted(jdbcUrl);
            assertThat(number(jdbcUrl, "SELECT sum(quotations) FROM quotation_count"))
                    .isEqualTo(5);
            assertThat(number(jdbcUrl, "SELECT quotations FROM speaker_count WHERE speaker = 'ben'"))
                    .isZero();
        }
    }

    private static void awaitTexts(Service service, Samples... documents) {
        for (Samples document : documents) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(service.texts("?document=" + document.documentId()))
                            .containsExactlyInAnyOrderElementsOf(document.sentences()));
        }
    }

    static void assertRecounted(String jdbcUrl) throws Exception {
        for (List<String> tables : RECOUNTS) {
            String kept = tables.get(0);
            String recounted = tables.get(1);
            assertThat(number(
                            jdbcUrl,
                            "SELECT count(*) FROM ((" + kept + " EXCEPT ALL " + recounted + ") UNION ALL (" + recounted
                                    + " EXCEPT ALL " + kept + ")) AS different"))
                    .as(kept)
                    .isZero();
            assertThat(number(jdbcUrl, "SELECT count(*) FROM (" + kept + ") AS kept"))
                    .as(kept)
                    .isPositive();
        }
    }

    private static long number(String jdbcUrl, String query) throws Exception {
        return Databases.number(jdbcUrl, query);
    }
}
