package prisoncensus.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.audit.Page;
import prisoncensus.audit.history.DateRange;
import prisoncensus.audit.history.HistoryService;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows what the reports say over time: all revisions of a night; all nights of a cell with its counts,",
            "limit and findings; all placements and episodes of a person with days under the three conventions, and",
            "findings. A person is named by the pseudonym. Writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the command failed",
            "2:wrong arguments or configuration; no such facility, night, cell or person",
            "5:another process holds the store"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census history --facility north --night 2026-11-20",
            "  prison-census history --facility north --cell 4-07 --from 2026-11-01",
            "  prison-census history --facility north --person P-0027 --json"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(names = "--facility", required = true, paramLabel = "CODE", description = "The code of the facility.")
    private String facility = "";

    @Option(
            names = "--night",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Shows all revisions of this night.")
    private Optional<LocalDate> night = Optional.empty();

    @Option(names = "--cell", paramLabel = "C", description = "Shows all nights of this cell.")
    private Optional<String> cell = Optional.empty();

    @Option(
            names = "--person",
            paramLabel = "P",
            description = "Shows what solitary.csv and the reports tell of this pseudonym.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Shows this night and later ones; of a person, what reaches it.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Shows this night and earlier ones; days of a person are valued at its end.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder of the reports, which says what is signed (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    HistoryCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    /** A history both ways that it can be printed. */
    private record Told(Supplier<String> json, Supplier<Page> page) {}

    @Override
    public Integer call() {
        long named = Stream.of(night, cell, person).filter(Optional::isPresent).count();
        if (named != 1) {
            throw new WrongInputException(Message.of("history.oneOf").with("found", named));
        }
        var range = new DateRange(from, to);
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStoreForReading()) {
            Told told = told(store.history(), range);
            if (json) {
                spec.commandLine().getOut().println(told.json().get());
            } else {
                new PagePrinter(spec.commandLine().getOut()).print(told.page().get());
            }
        }
        return ExitCode.DONE.number();
    }

    private Told told(HistoryService history, DateRange range) {
        if (night.isPresent()) {
            var told = history.ofNight(facility, night.get(), range, reports);
            return new Told(() -> HistoryJson.of(told), () -> history.page(told));
        } else if (cell.isPresent()) {
            var told = history.ofCell(facility, cell.get(), range);
            return new Told(() -> HistoryJson.of(told), () -> history.page(told));
        }
        var told = history.ofPerson(facility, person.orElseThrow(), range);
        return new Told(() -> HistoryJson.of(told), () -> history.page(told));
    }
}
