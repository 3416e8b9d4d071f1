package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger says of files that change. */
class EditionsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path root;

    @Test
    void aLineNamesAllEditionsThePresentOneLast() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "editions.")) {
            String first = line(ingest, "mill.txt", "The mill grinds.", 1).documentId();
            String second = line(ingest, "mill.txt", "The mill stands.", 2).documentId();
            assertThat(line(ingest, "mill.txt", "The mill grinds.", 3).editions())
                    .containsExactly(second, first);
            IngestedFile failed = line(ingest, "mill.txt", "", 4);
            assertThat(failed.state()).isEqualTo(FileState.FAILED);
            assertThat(failed.editions()).containsExactly(second, first);
        }
    }

    @Test
    void whatAContainerNoLongerHoldsIsGoneUntilItComesBack() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "containers.")) {
            byte[] before = Zips.of("kept.txt", "It is kept.", "dropped.txt", "It is dropped.");
            line(ingest, "pack.zip", before, 1);
            line(ingest, "pack.zip", Zips.of("kept.txt", "It is kept.", "more.txt", "There is more."), 2);
            IngestedFile gone = awaitLine(ingest, "pack.zip!dropped.txt", 2);
            assertThat(gone.gone()).isTrue();
            assertThat(gone.reason()).isEqualTo("is no longer in pack.zip");
            assertThat(ingest.published().lines("pack.zip!kept.txt")).hasSize(1);

            line(ingest, "pack.zip", before, 3);
            IngestedFile back = awaitLine(ingest, "pack.zip!dropped.txt", 3);
            assertThat(back.gone()).isNull();
            assertThat(back.state()).isEqualTo(FileState.PUBLISHED);
            assertThat(awaitLine(ingest, "pack.zip!more.txt", 2).gone()).isTrue();
            assertThat(ingest.published().chunks()).hasSize(3);
        }
    }

    @Test
    void whatAFeedNoLongerListsHasOnlyGrownOld() throws Exception {
        try (RunningIngest ingest = RunningIngest.on(root, "feeds.")) {
            line(ingest, "news.rss", feed("one"), 1);
            line(ingest, "news.rss", feed("two"), 2);
            awaitLine(ingest, "news.rss!two", 1);
            assertThat(ingest.published().lines("news.rss!one")).hasSize(1);
        }
    }

    private static byte[] feed(String id) {
        return ("<rss version=\"2.0\"><channel><title>News</title><link>http://news.example/</link>"
                        + "<description>News</description><item><title>A title</title><guid>" + id
                        + "</guid><description>Something happened, number " + id
                        + ".</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static IngestedFile line(RunningIngest ingest, String path, String text, int lines) throws Exception {
        return line(ingest, path, text.getBytes(StandardCharsets.UTF_8), lines);
    }

    private static IngestedFile line(RunningIngest ingest, String path, byte[] bytes, int lines) throws Exception {
        ingest.drop(path, bytes);
        return awaitLine(ingest, path, lines);
    }

    private static IngestedFile awaitLine(RunningIngest ingest, String path, int lines) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ingest.published().lines(path)).hasSize(lines));
        return ingest.published().lines(path).get(lines - 1);
    }
}
