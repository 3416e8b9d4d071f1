package io.quotewire.launcher.up;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts all and runs until it is told to stop. */
@Command(
        name = "up",
        description = "Start Kafka, PostgreSQL and the three services, and run until Ctrl-C.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private UpOptions options = new UpOptions();

    @Override
    public Integer call() throws Exception {
        new Run(options, new Console(System.out)).untilStopped((installation, data) -> {});
        return 0;
    }
}
