package io.quotewire.enrich.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class BudgetedAnalyserTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void aBudgetIsSpokenAsItIs() {
        assertThat(BudgetedAnalyser.spoken(Duration.ofSeconds(30))).isEqualTo("30 seconds");
        assertThat(BudgetedAnalyser.spoken(Duration.ofSeconds(1))).isEqualTo("1 second");
        assertThat(BudgetedAnalyser.spoken(Duration.ofMillis(250))).isEqualTo("0.25 seconds");
        assertThat(BudgetedAnalyser.spoken(Duration.ofMinutes(2))).isEqualTo("120 seconds");
    }

    @Test
    void handsOnWhatWasFound() {
        assertThat(budgeted(LONG, checkpoint -> {}).analyse("text").language()).isEqualTo("en");
    }

    @Test
    void whatPassesItsBudgetIsStoppedAtACheckpoint() {
        BudgetedAnalyser analyser = budgeted(Duration.ofMillis(1), checkpoint -> {
            while (true) {
                checkpoint.reached();
            }
        });
        assertThatThrownBy(() -> analyser.analyse("text"))
                .isInstanceOfSatisfying(
                        AnalysisFailedException.class,
                        failed -> assertThat(failed.reason()).startsWith("The analysis took longer than"));
    }

    @Test
    void whatNeverLooksIsLeftBehindAndTooManyOfThemWearTheProcessOut() {
        CountDownLatch end = new CountDownLatch(1);
        Analyser hangs = analyser(checkpoint -> awaitUninterruptibly(end));
        BudgetedAnalyser analyser = new BudgetedAnalyser(hangs, Duration.ofMillis(1), Duration.ofMillis(1));
        for (int i = 0; i < 3; i++) {
            assertThat(analyser.wornOut()).isFalse();
            assertThatThrownBy(() -> analyser.analyse("text")).isInstanceOf(AnalysisFailedException.class);
        }
        assertThat(analyser.wornOut()).isTrue();
        end.countDown();
        Awaitility.await().atMost(LONG).until(() -> !analyser.wornOut());
    }

    @Test
    void anAnalyserThatFailsFailsThisDocumentOnly() {
        for (Throwable failure :
                List.of(new IllegalStateException("a bug"), new StackOverflowError(), new OutOfMemoryError())) {
            BudgetedAnalyser analyser = budgeted(LONG, checkpoint -> sneakyThrow(failure));
            assertThatThrownBy(() -> analyser.analyse("text"))
                    .isInstanceOf(AnalysisFailedException.class)
                    .hasRootCause(failure);
        }
    }

    private static BudgetedAnalyser budgeted(Duration budget, Consumer<Checkpoint> work) {
        return new BudgetedAnalyser(analyser(work), budget);
    }

    private static Analyser analyser(Consumer<Checkpoint> work) {
        return new Analyser() {
            @Override
            public DocumentAnalysis analyse(String text, Checkpoint checkpoint) {
                work.accept(checkpoint);
                return new DocumentAnalysis("en", List.of());
            }

            @Override
            public String version() {
                return "test-1";
            }
        };
    }

    private static void awaitUninterruptibly(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneakyThrow(Throwable failure) throws E {
        throw (E) failure;
    }
}
