package io.quotewire.launcher;

import io.quotewire.launcher.analyze.AnalyzeCommand;
import io.quotewire.launcher.dead.DeadCommand;
import io.quotewire.launcher.tag.TagCommand;
import io.quotewire.launcher.text.TextCommand;
import io.quotewire.launcher.up.DemoCommand;
import io.quotewire.launcher.up.UpCommand;
import java.io.IOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Exit codes: 0 done, 1 failed (the reason on standard error), 2 not understood; a signal gives 128
 * and its number, as in any shell.
 */
@Command(
        name = "quotewire",
        description = "Who said what, from any document, within a second.",
        mixinStandardHelpOptions = true,
        version = "quotewire 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            AnalyzeCommand.class,
            TagCommand.class,
            TextCommand.class,
            DeadCommand.class
        })
public final class Quotewire {

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Quotewire())
                .setExecutionExceptionHandler(Quotewire::report)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    /** What the user can mend is a message; anything else is a fault of ours and shows where it happened. */
    private static int report(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!(failure instanceof IOException)) {
            throw failure;
        }
        // of which the message alone is a path
        String kind =
                failure instanceof FileSystemException ? failure.getClass().getSimpleName() + ": " : "";
        command.getErr().println("quotewire: " + kind + failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
