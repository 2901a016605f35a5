package prisoncensus.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.audit.Trace;
import prisoncensus.audit.TraceRequest;

@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the log lines behind a finding as they were received, with file, line and hash.",
            "They come from the copies kept at the time, not from the input folder. They may hold names."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a log as it was received is gone or was changed, or something else failed",
            "2:wrong arguments or configuration; no such report, check or finding",
            "5:another process holds the store"
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

    TraceCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        var printer = new TracePrinter(spec.commandLine().getOut());
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStore()) {
            for (Trace trace : store.traces().of(new TraceRequest(report.name(), check, subject))) {
                printer.print(trace);
            }
        }
        return ExitCode.DONE.number();
    }
}
