package prisoncensus.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.nights.planning.Invocation;

/** The options that name the two folders a command works with. */
final class FolderOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--input", paramLabel = "DIR", description = "The folder of the logs (default: ${DEFAULT-VALUE}).")
    private Path input = Path.of("input");

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    Path input() {
        return input;
    }

    Path reports() {
        return reports;
    }

    /** How commands are written that a person can paste: started as this one, for the same folders. */
    Invocation invocation() {
        return command.root().userObject() instanceof Top top
                ? top.invocation().in(input, reports)
                : Invocation.PLAIN.in(input, reports);
    }
}
