package io.quotewire.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quotewire.analysis.Analyser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of every file in {@code golden/}: add one there, no Java needed. The README beside them gives the format.
 */
class GoldenCasesTest {

    private final Analyser analyser = QuotewireAnalyser.withoutTags();

    @TestFactory
    Stream<DynamicNode> goldenCases() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(getClass().getResource("/golden")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return cases.stream().map(this::container);
        }
    }

    private DynamicNode container(Path file) {
        return dynamicContainer(
                file.getFileName().toString(),
                GoldenCase.read(file).stream().map(c -> dynamicTest(c.title(), () -> check(c))));
    }

    private void check(GoldenCase golden) {
        List<String> found = analyser.analyse(golden.text()).quotations().stream()
                .map(q -> GoldenCase.line(golden.text(), q))
                .toList();
        assertThat(found).containsExactlyElementsOf(golden.quotations());
    }
}
