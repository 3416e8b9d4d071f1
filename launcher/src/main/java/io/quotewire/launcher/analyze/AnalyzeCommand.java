package io.quotewire.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import io.quotewire.analysis.tag.Taggers;
import io.quotewire.launcher.text.IngestReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses texts without Kafka. */
@Command(
        name = "analyze",
        description = "Prints the quotations of texts and who spoke them.",
        mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--jsonl",
            description = "Read lines {\"id\",\"text\"} from standard input, write a line for each. "
                    + "Offsets count code points of the text as it came.")
    private boolean jsonLines;

    @Option(
            names = "--without",
            paramLabel = "PATTERN",
            description =
                    "Leave out a pattern of attribution, without tags, to measure what it is worth: ${COMPLETION-CANDIDATES}.")
    private Set<Pattern> without = Set.of();

    @Option(names = "--tags", description = "Add topics and sentiment.")
    private boolean tags;

    @Parameters(paramLabel = "FILE", description = "In any format that the folder takes, text in any encoding.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jsonLines == !files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either --jsonl or files");
        }
        Analyser analyser = tags
                ? QuotewireAnalyser.withTags(Taggers.forDocuments(
                        Taggers.Choice.ONNX, spec.commandLine().getErr()::println))
                : QuotewireAnalyser.withoutPatterns(without);
        return jsonLines ? convert(analyser) : print(analyser);
    }

    private int convert(Analyser analyser) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        return new JsonLines(analyser, tags).convert(in, out, spec.commandLine().getErr()) ? 0 : 1;
    }

    /** What cannot be read is told by the reader itself. */
    private int print(Analyser analyser) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper mapper = new ObjectMapper();
        Process reader = IngestReader.process(files, true).start();
        try (BufferedReader documents =
                new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = documents.readLine(); line != null; line = documents.readLine()) {
                JsonNode document = mapper.readTree(line);
                String text = document.path("text").asText();
                new Account(text, tags, out).print(document.path("path").asText(), analyser.analyse(text));
                out.flush();
            }
        }
        return reader.waitFor();
    }
}
