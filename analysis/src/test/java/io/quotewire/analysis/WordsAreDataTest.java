package io.quotewire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a language are data of the package language: the rules hold no string with letters in it. */
class WordsAreDataTest {

    private static final Path SOURCES = Path.of("src/main/java/io/quotewire/analysis");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("'\"'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Strings with letters that are no words of a text: escapes, options of the compiler, names of files and tags. */
    private static final Set<String> NO_WORDS =
            Set.of("\\n", "EnumOrdinal", "weights.tsv", "entities.properties", "v ");

    @ParameterizedTest
    @ValueSource(strings = {"text", "grammar", "candidate", "choice"})
    void rulesHoldNoWords(String step) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(step))) {
            assertThat(files.flatMap(f -> letters(f).stream())).isEmpty();
        }
    }

    private static List<String> letters(Path file) {
        try {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return STRING.matcher(code)
                    .results()
                    .map(string -> string.group(1))
                    .filter(s -> s != null && s.matches(".*\\p{L}.*") && !NO_WORDS.contains(s))
                    .map(s -> file.getFileName() + ": " + s)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
