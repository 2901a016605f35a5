package prisoncensus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.logbook.SpelledText;
import prisoncensus.settings.ConfigurationCheck;
import prisoncensus.settings.ReadableFiles;

@Command(
        name = "check-config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Says what is configured, what of it nothing reads, what each facility gets, and which files everybody may read.",
            "Opens no store and writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that is configured is known",
            "1:the command failed",
            "2:the configuration cannot be used, or something in it is unknown"
        },
        footer = {"", "Example:", "  prison-census check-config"})
final class CheckConfigCommand implements Callable<Integer> {
    private static final int MOST_FILES = 20;
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    CheckConfigCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        try (CensusApplication application = applications.get()) {
            ConfigurationCheck check = application.configuration();
            print("Configured:", check.made(), "nothing, so everything has its default");
            print("Unknown, nothing reads it:", check.unknown(), "nothing");
            print("What each facility gets:", check.facilities(), "nothing");
            print("Files that everybody may read:", open(application.received()), "none");
            return (check.unknown().isEmpty() ? ExitCode.DONE : ExitCode.WRONG).number();
        }
    }

    /** The folder of the store and the received copies, the reports, and the configuration. */
    private List<String> open(Path received) {
        Path data = Optional.ofNullable(received.toAbsolutePath().getParent()).orElse(received);
        List<Path> files = ReadableFiles.below(
                List.of(data, folders.reports(), Path.of("application.yml"), Path.of("config")));
        List<String> named = files.stream().limit(MOST_FILES).map(Path::toString).toList();
        return files.size() <= MOST_FILES
                ? named
                : Stream.concat(
                                named.stream(), Stream.of("and %d more".formatted(files.size() - MOST_FILES)))
                        .toList();
    }

    private void print(String heading, List<String> lines, String none) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(heading);
        (lines.isEmpty() ? List.of(none) : lines).forEach(line -> out.println("  " + SpelledText.line(line)));
    }
}
