package prisoncensus.cli;

import java.io.PrintWriter;
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
import prisoncensus.audit.status.Status;
import prisoncensus.audit.status.StatusRequest;
import prisoncensus.report.Texts;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows how every night stands: logs received, late and missing, its standing revision and findings,",
            "failed runs, and the command that brings the night up to date. Writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the command failed",
            "2:wrong arguments or configuration",
            "4:the store cannot be read whole, or does not know the reports that lie there",
            "5:another process holds the store"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census status",
            "  prison-census status --facility north --from 2026-11-01",
            "  prison-census status --json"
        })
final class StatusCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--facility",
            paramLabel = "CODE",
            description = "Works on this facility only; may be given several times.")
    private List<String> facilities = List.of();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Shows this night and later ones.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Shows this night and earlier ones.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    StatusCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        var request = new StatusRequest(folders.input(), folders.reports(), facilities, from, to, folders.invocation());
        Status status;
        Texts texts;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStoreForReading()) {
            status = store.status().status(request);
            texts = application.texts();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(StatusJson.of(status, request.invocation()));
        } else {
            new StatusPrinter(out, texts).print(status);
        }
        return (status.differences().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT).number();
    }
}
