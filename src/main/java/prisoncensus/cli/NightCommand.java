package prisoncensus.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.report.Texts;

@Command(
        name = "night",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reports every night that has ended and has no report yet, oldest first, from a facility's first folder to its last.",
            "A date without a folder inside this span is a night with nothing received."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also when there are findings",
            "1:a night failed; the next start takes it up again",
            "2:wrong arguments or configuration, or input that was refused",
            "3:done with breaches (only with --fail-on-breach)",
            "4:store and reports are not of one record, or the received copy of a log is lost",
            "5:another process holds the store, or works on a facility"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census night",
            "  prison-census night --facility north --date 2026-11-20",
            "  prison-census night --input /srv/logs --reports /srv/reports --fail-on-breach"
        })
final class NightCommand implements Callable<Integer> {
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
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Reports this census date only; the day must have ended.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--fill",
            description = "Reports nights without a folder even where more than 31 in a row are missing.")
    private boolean fill;

    @Option(names = "--fail-on-breach", description = "Exits with 3 if a night that is reported now exceeds a limit.")
    private boolean failOnBreach;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    NightCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        var request =
                new NightsRequest(folders.input(), folders.reports(), facilities, date, fill, folders.invocation());
        NightsSummary summary;
        Texts texts;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStore();
                Progress progress = ConsoleProgress.on(spec.commandLine().getOut())) {
            summary = store.nights().run(request, progress);
            texts = application.texts();
        }
        new SummaryPrinter(spec.commandLine().getOut(), spec.commandLine().getErr(), texts).print(summary);
        return ExitCode.gravest(Stream.concat(ExitCode.of(summary), breaches(summary)))
                .number();
    }

    private Stream<ExitCode> breaches(NightsSummary summary) {
        return failOnBreach && summary.hasBreaches() ? Stream.of(ExitCode.BREACHES) : Stream.empty();
    }
}
