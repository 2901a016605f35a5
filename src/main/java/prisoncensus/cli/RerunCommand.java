package prisoncensus.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.planning.RerunRequest;

@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Makes a new revision of nights that have a report, oldest first, from the limits in force on each of them.",
            "Files that changed or came late since are read as new versions. The earlier revisions stay as they are."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also when there are findings",
            "1:a night failed; --continue takes the same order up again",
            "2:wrong arguments or configuration, input that was refused, or a night without a report",
            "5:another process holds the store, or works on a facility"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census rerun --facility north --date 2026-03-03 --reason \"meals.csv came late\"",
            "  prison-census rerun --date 2026-01-01 --to 2026-12-31 --reason \"audit of 2026\" --by \"B. Auditor\"",
            "  prison-census rerun --date 2026-03-03 --as-known 2026-03-04T05:00:00Z --reason \"what was known then\""
        })
final class RerunCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(names = "--facility", paramLabel = "CODE", description = "only this facility; may be given several times")
    private List<String> facilities = List.of();

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "the night, or the first of them")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "the last night (default: only the one)")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why; it stands in the report")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who asks; it stands in the report as a claim")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--as-known",
            paramLabel = "INSTANT",
            converter = IsoInstant.class,
            description = "only what had been received by then counts, such as 2026-03-04T05:00:00Z")
    private Optional<Instant> asKnown = Optional.empty();

    @Option(
            names = "--continue",
            description = "pass over nights that this same order (reason, by, as-known) has re-run already")
    private boolean goOn;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    RerunCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        var order = new RerunRequest(
                folders.input(), folders.reports(), facilities, date, to.orElse(date), reason, by, asKnown, goOn);
        NightsSummary summary;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStore();
                Progress progress = ConsoleProgress.on(spec.commandLine().getOut())) {
            summary = store.nights().rerun(order, progress);
        }
        new SummaryPrinter(spec.commandLine().getOut(), spec.commandLine().getErr()).print(summary);
        return ExitCode.gravest(ExitCode.of(summary)).number();
    }
}
