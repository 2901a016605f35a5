package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.checks.night.Message;
import prisoncensus.mail.LetterService;
import prisoncensus.report.Texts;

@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the letters: sent, waiting and refused, with address and the mail server's answer.",
            "With --retry a letter is sent again by serve, with --drop it is given up."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the command failed, or a letter is being sent at the moment",
            "2:wrong arguments or configuration",
            "4:the store cannot be read whole",
            "5:another process holds the store"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census letters --waiting",
            "  prison-census letters --facility north --json",
            "  prison-census letters --retry 12 --drop 13"
        })
final class LettersCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--facility",
            paramLabel = "CODE",
            description = "Shows letters about this facility only; may be given several times.")
    private List<String> facilities = List.of();

    @Option(names = "--waiting", description = "Shows only letters that wait.")
    private boolean isWaiting;

    @Option(
            names = "--retry",
            paramLabel = "N",
            description = "Has this letter sent again; may be given several times.")
    private List<Long> retry = List.of();

    @Option(names = "--drop", paramLabel = "N", description = "Gives this letter up; may be given several times.")
    private List<Long> drop = List.of();

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    LettersCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean isDeciding = !retry.isEmpty() || !drop.isEmpty();
        try (CensusApplication application = applications.get();
                StoreSession store = isDeciding ? application.openStore() : application.openStoreForReading()) {
            LetterService letters = store.letters();
            List<Long> left = letters.decide(retry, drop);
            Texts texts = application.texts();
            print(letters.list(facilities, isWaiting), texts, out);
            left.stream()
                    .map(number -> Message.of("letters.left").with("number", Long.toString(number)))
                    .forEach(message -> spec.commandLine().getErr().println("prison-census: " + texts.say(message)));
            return (left.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
        }
    }

    private void print(List<LetterService.Row> letters, Texts texts, PrintWriter out) {
        if (json) {
            out.println(LettersPrinter.json(letters));
        } else {
            new LettersPrinter(texts).lines(letters).forEach(out::println);
        }
    }
}
