package prisoncensus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
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
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.nights.Progress;
import prisoncensus.report.Texts;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Checks ledger, chain and every file of the reports, and the logs as received against the facts in the store;",
            "then builds every revision again from exactly the logs it read and compares. Writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything holds",
            "1:the command failed",
            "2:wrong arguments or configuration",
            "4:something does not hold; each difference is named",
            "5:another process holds the store"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census verify",
            "  prison-census verify --facility north --from 2026-01-01 --to 2026-12-31 --quick",
            "  prison-census verify --json",
            "  prison-census verify --public-key key.pem.pub",
            "  prison-census verify --facility north --head 5f1c…e9 (the hash that a letter stated)"
        })
final class VerifyCommand implements Callable<Integer> {
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
            description = "Verifies revisions of this night and later ones.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "Verifies revisions of this night and earlier ones.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--quick",
            description = "Does not read the logs again and builds no revision again; says what it did not check.")
    private boolean quick;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "The hash in which the chain of the facility must end.")
    private Optional<String> head = Optional.empty();

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description =
                    "A public key (PEM) that was kept elsewhere and must lead to the signatures; may be given several times.")
    private List<Path> publicKeys = List.of();

    @Option(names = "--json", description = "Prints JSON; progress goes to the error stream.")
    private boolean json;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    VerifyCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        var request = new VerifyRequest(
                folders.input(),
                folders.reports(),
                facilities,
                from,
                to,
                quick,
                head,
                publicKeys,
                folders.invocation());
        PrintWriter out = spec.commandLine().getOut();
        List<VerificationResult> results;
        Texts texts;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStoreForReading();
                Progress progress = ConsoleProgress.on(json ? spec.commandLine().getErr() : out)) {
            store.readWhole();
            results = store.verification().verify(request, progress);
            texts = application.texts();
        }
        if (json) {
            out.println(new VerificationJson(quick).of(results));
        } else {
            new VerificationPrinter(out, quick, texts).print(results);
        }
        boolean holds =
                results.stream().allMatch(result -> result.discrepancies().isEmpty());
        return (holds ? ExitCode.DONE : ExitCode.DIFFERENT).number();
    }
}
