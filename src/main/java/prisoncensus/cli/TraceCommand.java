package prisoncensus.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.audit.Trace;
import prisoncensus.audit.TraceRequest;

@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the log lines behind a finding as they were received, with file, line and hash.",
            "They come from the copies kept at the time, not from the input folder. They may hold names.",
            "The finding is the one of the sealed findings.csv: no store is opened or waited for."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a log as it was received is gone or was changed, or something else failed",
            "2:wrong arguments or configuration; no such report, check or finding",
            "4:report, ledger or receptions are not as they were sealed"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census trace --facility north --date 2026-11-20 --check H02 \\",
            "      --subject 4-07",
            "  prison-census trace --facility north --date 2026-11-20 --check R02 \\",
            "      --subject headcount",
            "  prison-census trace --facility north --date 2026-11-20 --revision 2 \\",
            "      --check H05 --subject facility"
        })
final class TraceCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(names = "--check", required = true, paramLabel = "ID", description = "The id of the check, such as H02.")
    private String check = "";

    @Option(
            names = "--subject",
            required = true,
            paramLabel = "S",
            description = "The cell, sector, person, placement, log or the word facility, as in findings.csv.")
    private String subject = "";

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    TraceCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        try (CensusApplication application = applications.get()) {
            var printer = new TracePrinter(spec.commandLine().getOut(), application.texts());
            var request = new TraceRequest(report.name(), reports, check, subject);
            for (Trace trace : application.traces().of(request)) {
                printer.print(trace);
            }
        }
        return ExitCode.DONE.number();
    }
}
