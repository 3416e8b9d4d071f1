package io.quotewire.launcher.dead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what could not be taken further, and tries it again. */
@Command(
        name = "dead",
        description = "Lists what could not be taken further, with reason, place and age, or tries it again.",
        mixinStandardHelpOptions = true)
public final class DeadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private PublishService service = new PublishService();

    @Option(names = "--json", description = "A line of JSON for each.")
    private boolean json;

    @Option(names = "--retry", description = "Try these again; without an ID all that have not been since.")
    private boolean retry;

    @Parameters(paramLabel = "ID", description = "As listed: the number of a letter, or the path of a file.")
    private List<String> ids = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!retry && !ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "an ID stands after --retry");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Waiting> waiting = waiting();
        int exit = retry ? retry(waiting, out) : list(waiting, out);
        out.flush();
        return exit;
    }

    private List<Waiting> waiting() throws IOException, InterruptedException {
        List<Waiting> waiting = new ArrayList<>();
        for (JsonNode letter : service.all("/api/dead-letters?limit=200", "letters")) {
            waiting.add(Waiting.letter(letter));
        }
        for (JsonNode file : service.all("/api/files?state=failed&limit=200", "files")) {
            if (!file.has("letter")) {
                waiting.add(Waiting.file(file));
            }
        }
        return waiting;
    }

    private int list(List<Waiting> waiting, PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Instant now = Instant.now();
        for (Waiting one : waiting) {
            out.println(json ? mapper.writeValueAsString(one) : one.told(now));
        }
        if (waiting.isEmpty() && !json) {
            out.println("nothing: all that came was taken further");
        }
        return 0;
    }

    private int retry(List<Waiting> waiting, PrintWriter out) throws IOException, InterruptedException {
        int exit = 0;
        for (String id : ids) {
            if (waiting.stream().noneMatch(one -> one.id().equals(id))) {
                spec.commandLine().getErr().println(id + ": nothing by this ID waits");
                exit = 1;
            }
        }
        for (Waiting one : waiting) {
            if (ids.isEmpty() ? one.retriedAt() == null : ids.contains(one.id())) {
                String failure = retry(one);
                out.println(one.id() + ": " + (failure == null ? "tried again" : failure));
                exit = failure == null ? exit : 1;
            }
        }
        return exit;
    }

    private @Nullable String retry(Waiting one) throws IOException, InterruptedException {
        return one.isFile()
                ? service.change("/inbox/again", "path", one.id())
                : service.change("/api/dead-letters/" + one.id() + "/retry");
    }
}
