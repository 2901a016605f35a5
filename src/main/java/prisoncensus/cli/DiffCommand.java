package prisoncensus.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.audit.diff.RevisionDiff;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows what differs between two revisions of a night, figure by figure, and why, as rerun prints it.",
            "Writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also when nothing differs",
            "1:a log as it was received is gone, or something else failed",
            "2:wrong arguments or configuration; no such facility, night or revision",
            "5:another process holds the store"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census diff --facility north --date 2026-11-20 --revision 1 --revision 3",
            "  prison-census diff --facility north --date 2026-11-20 --revision 1 --revision 2 --json"
        })
final class DiffCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(names = "--facility", required = true, paramLabel = "CODE", description = "The code of the facility.")
    private String facility = "";

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The census date of the night.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--revision",
            required = true,
            paramLabel = "N",
            description = "The number of a revision; given twice, first the one to compare with.")
    private List<Integer> revisions = List.of();

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    DiffCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        if (revisions.size() != 2) {
            throw new WrongInputException(Message.of("diff.twoRevisions").with("found", revisions.size()));
        }
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStoreForReading()) {
            RevisionDiff diff = store.diff().between(facility, date, revisions.get(0), revisions.get(1));
            if (json) {
                spec.commandLine().getOut().println(DiffJson.of(diff));
            } else {
                new PagePrinter(spec.commandLine().getOut()).print(store.diff().page(diff));
            }
        }
        return ExitCode.DONE.number();
    }
}
