package io.quotewire.launcher.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the text that would be read of files. */
@Command(
        name = "text",
        description = "Prints the text that is read of files, in all formats that the folder takes.",
        mixinStandardHelpOptions = true)
public final class TextCommand implements Callable<Integer> {

    @Option(
            names = "--jsonl",
            description =
                    "A line for each document: path, title, author, date, url, publisher, subjects, note, mediaType, text.")
    private boolean jsonLines;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "In any format, text in any encoding.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return IngestReader.process(files, jsonLines)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
