package prisoncensus.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that name the two folders a command works with. */
final class FolderOptions {
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
}
