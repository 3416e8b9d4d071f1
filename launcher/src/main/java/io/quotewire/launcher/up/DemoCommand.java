package io.quotewire.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts all, and drops the sample documents. */
@Command(
        name = "demo",
        description = "As up, with the sample documents dropped into the inbox.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private UpOptions options = new UpOptions();

    @Override
    public Integer call() throws Exception {
        new Run(options, new Console(System.out)).untilStopped(DemoCommand::dropSamples);
        return 0;
    }

    private static void dropSamples(Installation installation, DataFolder data) throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(installation.seeds())) {
            samples = files.filter(file -> !file.getFileName().toString().equals("README.md"))
                    .toList();
        }
        for (Path sample : samples) {
            // Under a name that is left alone until the copy is whole.
            Path part = data.inbox().resolve(sample.getFileName() + ".part");
            Files.copy(sample, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(part, data.inbox().resolve(sample.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
