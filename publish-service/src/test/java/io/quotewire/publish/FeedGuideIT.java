package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/feed.md, run as somebody would who copies them. */
class FeedGuideIT {

    private static final Path GUIDE = Path.of("../docs/feed.md");

    private final SharedService service = SharedService.get();

    @TempDir
    private Path folder;

    @Test
    void theExamplesRun() throws Exception {
        for (String program : List.of("sh", "curl", "python3")) {
            assumeTrue(
                    run(program + " --version || " + program + " -c :").exit() == 0, "skipped: there is no " + program);
        }
        service.publish(Samples.document("A train in the guide.", "A bridge in the guide."));
        String guide = Files.readString(GUIDE);
        for (String python : blocks(guide, "python")) {
            String name = python.substring(2, python.indexOf(".py") + 3);
            Files.writeString(folder.resolve(name), python);
        }
        List<Result> results = new ArrayList<>();
        for (String shell : blocks(guide, "sh")) {
            Result result = run(shell);
            assertThat(result.exit()).as(result.toString()).isZero();
            results.add(result);
        }
        assertThat(output(results, "feed.atom")).contains("A bridge in the guide.");
        assertThat(output(results, "etag=")).isEqualTo("304\n");
        assertThat(output(results, "reader.py")).contains("Ines Valdor: A train in the guide.");
        assertThat(run("python3 reader.py \"?kind=direct\"").output()).isEmpty();
        assertThat(output(results, "curl -sN")).contains("id: ").contains("A train in the guide.");
        assertThat(output(results, "follow.py").lines()).hasSize(1);
        assertThat(output(results, "curl -sf -G")).contains("A train in the guide.", "\"hits\"");
        assertThat(output(results, "search.py")).contains("Ines Valdor: A TRAIN in the guide.");
        for (String file : List.of("positive.jsonl", "quotations.csv", "direct.jsonld")) {
            assertThat(folder.resolve(file)).content().contains("A train in the guide.");
        }
    }

    private static List<String> blocks(String guide, String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(guide);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).as(language).isNotEmpty();
        return blocks;
    }

    private record Result(String command, int exit, String output) {}

    private Result run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("QUOTEWIRE", service.service().uri("").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(Service.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return new Result(command, process.exitValue(), output);
    }

    private static String output(List<Result> results, String command) {
        return results.stream()
                .filter(result -> result.command().contains(command))
                .findFirst()
                .orElseThrow()
                .output();
    }
}
