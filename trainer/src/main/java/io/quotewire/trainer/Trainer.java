package io.quotewire.trainer;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the trainer. */
@Command(
        name = "trainer",
        description = "Makes and measures what the taggers ship.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            VectorsCommand.class,
            AttributionsCommand.class,
            ToneCommand.class,
            TopicsCommand.class,
            QualityCommand.class,
            AroundCommand.class,
            SteadyCommand.class,
            TaxonomyCommand.class
        })
public final class Trainer {

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Trainer()).execute(args));
    }
}
