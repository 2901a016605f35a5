package prisoncensus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.SigningKeyService;
import prisoncensus.application.StoreSession;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.KeySuccession;
import prisoncensus.nights.SuccessionRequest;
import prisoncensus.settings.WrongInputException;

@Command(
        name = "sign-key",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Makes a key that reports are signed with, or enters a new one in keys.csv after the last one.",
            "The first key of a facility is entered by the first night that it signs (census.signing.key)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the command failed",
            "2:wrong arguments, or a key that cannot be used; nothing was written",
            "5:another process holds the store"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census sign-key --new /etc/prison-census/key.pem",
            "  prison-census sign-key --succeed key-2027.pem --by key.pem",
            "  prison-census sign-key --succeed key-2027.pem --lost --reason \"the disk with the key was stolen\"",
            "  prison-census sign-key --stop --by key.pem --facility north"
        })
final class SignKeyCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Work work = new Work();

    static final class Work {
        @Option(
                names = "--new",
                paramLabel = "FILE",
                description =
                        "Makes a key (Ed25519, PKCS#8 PEM) that only its owner may read, and its public key FILE.pub.")
        private Optional<Path> made = Optional.empty();

        @Option(
                names = "--succeed",
                paramLabel = "NEW",
                description = "Enters this key as the one in force from now on.")
        private Optional<Path> next = Optional.empty();

        @Option(names = "--stop", description = "Ends signing: what is sealed from now on is not signed.")
        private boolean stop;
    }

    @Option(names = "--by", paramLabel = "OLD", description = "The key before, which signs the entry.")
    private Optional<Path> by = Optional.empty();

    @Option(
            names = "--lost",
            description = "The key before is lost or stolen, so it cannot sign. verify says so for ever.")
    private boolean lost;

    @Option(names = "--reason", paramLabel = "TEXT", description = "What happened to it; needed with --lost.")
    private Optional<String> reason = Optional.empty();

    @Option(
            names = "--facility",
            paramLabel = "CODE",
            description = "Works on this facility only; may be given several times.")
    private List<String> facilities = List.of();

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    SignKeyCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() throws IOException {
        if (work.made.isPresent()) {
            create(work.made.get());
        } else {
            succeed();
        }
        return ExitCode.DONE.number();
    }

    private void create(Path file) throws IOException {
        if (by.isPresent() || lost || reason.isPresent() || !facilities.isEmpty()) {
            throw new WrongInputException(Message.of("key.newAlone"));
        }
        String fingerprint = SigningKeyService.create(file);
        PrintWriter out = spec.commandLine().getOut();
        out.println("key " + fingerprint);
        out.println("private: " + SpelledText.line(file.toString()) + ", to be named by census.signing.key");
        out.println("public: " + SpelledText.line(file + ".pub")
                + ", to be kept where the operator of this machine cannot change it");
    }

    private void succeed() throws IOException {
        if (lost != reason.isPresent()) {
            throw new WrongInputException(
                    lost
                            ? "--lost: found no --reason, expected one that says what happened to the old key"
                            : "--reason: found it without --lost, expected it only where the old key is lost or stolen");
        }
        var request = new SuccessionRequest(reports, facilities, work.next, by, reason);
        List<KeySuccession.Entry> entries;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStore()) {
            entries = store.keySuccession().enter(request);
        }
        entries.forEach(this::print);
    }

    private void print(KeySuccession.Entry entry) {
        String done = entry.line() == 0
                ? (work.stop ? "signing had ended already" : "the key was in force already")
                : (work.stop ? "signing ends with" : "the key is in force from") + " number " + entry.line();
        spec.commandLine()
                .getOut()
                .println("%s: %s in %s"
                        .formatted(
                                entry.facility(),
                                done,
                                SpelledText.line(entry.path().toString())));
    }
}
