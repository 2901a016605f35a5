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
import prisoncensus.audit.ExportRequest;
import prisoncensus.audit.ExportResult;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes evidence for somebody without this program: a report, the logs as they were received, ledger and"
                    + " receptions up to it, and a page on how to check all of it with sha256sum.",
            "It is made from the folder of reports and the received copies alone: no store is opened or waited for.",
            "The logs may hold names: only the account that writes the zip can read it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the zip could not be written",
            "2:wrong arguments or configuration; no such report, or something lies at FILE already",
            "4:report, ledger, receptions or logs are not as they were sealed and received; nothing was written"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census export --facility north --date 2026-11-20 --to north.zip",
            "  prison-census export --facility north --date 2026-11-20 --revision 2 \\",
            "      --to /media/usb/case-12.zip"
        })
final class ExportCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The zip file to write; it must not exist yet.")
    private Path to = Path.of("");

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    ExportCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        ExportResult exported;
        Texts texts;
        try (CensusApplication application = applications.get()) {
            exported = application.exports().write(new ExportRequest(report.name(), reports, to));
            texts = application.texts();
        }
        var out = spec.commandLine().getOut();
        out.println(texts.say(Message.of("export.wrote")
                .with("zip", to)
                .with("report", exported.report())
                .with("files", exported.files())));
        out.println("SHA-256 " + exported.sha256());
        out.println(texts.say(Message.of("export.ledger")
                .with("sequence", Integer.toString(exported.sequence()))
                .with("report", exported.report())
                .with("manifest", exported.manifestSha256())));
        out.println(texts.say("export.howTo"));
        return ExitCode.DONE.number();
    }
}
