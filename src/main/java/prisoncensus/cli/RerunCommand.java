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
import prisoncensus.checks.night.Message;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;

@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Makes a new revision of nights that have a report, oldest first, under the limits in force on each night.",
            "Files that changed or came late are read as new versions. Earlier revisions stay as they are."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also when there are findings",
            "1:a night failed; the same command with --continue takes it up again",
            "2:wrong arguments or configuration, input that was refused, or a night without a report",
            "4:store and reports are not of one record, or the received copy of a log is lost",
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
    /** What the console writes in front of the name of a user who logged in. */
    private static final String CONSOLE = "login:";

    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--facility",
            paramLabel = "CODE",
            description = "Works on this facility only; may be given several times.")
    private List<String> facilities = List.of();

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The night, or the first night of a range.")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The last night of the range (default: the night itself).")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why the nights are reported again; the report shows it.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who asks; the report shows it as a claim.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--as-known",
            paramLabel = "INSTANT",
            converter = IsoInstant.class,
            description = "Uses only what had been received by this instant, such as 2026-03-04T05:00:00Z.")
    private Optional<Instant> asKnown = Optional.empty();

    @Option(
            names = "--continue",
            description = "Skips nights that the same request (reason, by, as-known) has re-run already.")
    private boolean goOn;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    RerunCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        if (by.filter(name -> name.strip().regionMatches(true, 0, CONSOLE, 0, CONSOLE.length()))
                .isPresent()) {
            throw new WrongInputException(Message.of("typed.login"));
        }
        var request = new RerunRequest(
                folders.input(),
                folders.reports(),
                facilities,
                date,
                to.orElse(date),
                reason,
                by,
                asKnown,
                goOn,
                folders.invocation());
        NightsSummary summary;
        Texts texts;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStore();
                Progress progress = ConsoleProgress.on(spec.commandLine().getOut())) {
            summary = store.nights().rerun(request, progress);
            texts = application.texts();
        }
        new SummaryPrinter(spec.commandLine().getOut(), spec.commandLine().getErr(), texts).print(summary);
        return ExitCode.gravest(ExitCode.of(summary)).number();
    }
}
