package io.quotewire.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every text: the golden ones, and ones shuffled from their pieces. */
class PropertiesTest {

    private static final long SEED = 20;
    private static final int SHUFFLED = 300;

    private final Analyser analyser = QuotewireAnalyser.withoutTags();

    @Test
    void spansLieInsideTheTextInOrderAndNeverOverlap() {
        for (String text : texts()) {
            int length = text.codePointCount(0, text.length());
            int end = 0;
            for (Quotation quotation : analyser.analyse(text).quotations()) {
                assertThat(quotation.content().start()).as(text).isGreaterThanOrEqualTo(end);
                end = quotation.content().start();
                for (Span fragment : quotation.fragments()) {
                    assertThat(fragment.start()).as(text).isGreaterThanOrEqualTo(end);
                    end = fragment.end();
                }
                assertThat(end).as(text).isEqualTo(quotation.content().end()).isLessThanOrEqualTo(length);
                assertThat(quotation.verbatim()).as(text).allMatch(v -> inside(v, quotation));
            }
        }
    }

    @Test
    void windowsLineEndsChangeNothingButOffsets() {
        for (String text : texts()) {
            assertThat(words(text.replace("\n", "\r\n"))).as(text).isEqualTo(words(text));
        }
    }

    @Test
    void decomposedLettersChangeNothingButOffsets() {
        for (String text : texts()) {
            String accented = text.replace("e", "é");
            assertThat(words(Normalizer.normalize(accented, Normalizer.Form.NFD)))
                    .as(text)
                    .isEqualTo(words(accented));
        }
    }

    @Test
    void theSameTextGivesTheSameAnalysis() {
        for (String text : texts()) {
            assertThat(analyser.analyse(text))
                    .isEqualTo(QuotewireAnalyser.withoutTags().analyse(text));
        }
    }

    private static boolean inside(Span verbatim, Quotation quotation) {
        return quotation.fragments().stream().anyMatch(f -> f.start() <= verbatim.start() && verbatim.end() <= f.end());
    }

    /** The quotations in words, in one form of letters and line ends. */
    private List<String> words(String text) {
        return analyser.analyse(text).quotations().stream()
                .map(q -> GoldenCase.line(text, q))
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC).replace("\r", ""))
                .toList();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        for (Path file : files()) {
            for (GoldenCase golden : GoldenCase.read(file)) {
                texts.add(golden.text());
                pieces.addAll(List.of(golden.text().split("(?<=[ “”\n,])", -1)));
            }
        }
        Random random = new Random(SEED);
        for (int i = 0; i < SHUFFLED; i++) {
            StringBuilder text = new StringBuilder();
            for (int p = 0; p < 40; p++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(PropertiesTest.class.getResource("/golden"))
                .toURI()))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
