package io.quotewire.launcher.tag;

import io.quotewire.analysis.tag.HeadsTagger;
import io.quotewire.analysis.tag.Taggers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tags texts line by line. Each line is answered as if it stood alone: its label is the likeliest of the three and its
 * top levels are all ranked, so that they can be scored; only {@code topics} holds back what is unsure.
 */
@Command(
        name = "tag",
        description = "Tell topics and sentiment of the lines {\"id\",\"text\"} on standard input.",
        mixinStandardHelpOptions = true)
public final class TagCommand implements Callable<Integer> {

    @SuppressWarnings("UnusedVariable") // The only form there is; it must be asked for, so that others can follow.
    @Option(names = "--jsonl", required = true, description = "read and write JSON lines")
    private boolean jsonl;

    @Option(names = "--encoder", defaultValue = "onnx", description = "onnx or light (default: ${DEFAULT-VALUE})")
    private Taggers.Choice encoder = Taggers.Choice.ONNX;

    @Override
    public Integer call() throws IOException {
        HeadsTagger tagger = Taggers.open(encoder, System.err::println);
        TagLines lines = new TagLines(tagger);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(lines.answer(line, number));
                }
            }
        }
        out.flush();
        return 0;
    }
}
