package prisoncensus.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.checks.night.Message;
import prisoncensus.mail.sending.MailAnswer;
import prisoncensus.report.Texts;
import prisoncensus.settings.MailAddress;
import prisoncensus.settings.WrongInputException;

@Command(
        name = "test-mail",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Sends a mail that says nothing but that mail leaves, and says what the server answered. Opens no store.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the mail server accepted it", "1:it did not", "2:wrong arguments or configuration"},
        footer = {"", "Example:", "  prison-census test-mail --to director@prison.example"})
final class TestMailCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "ADDRESS", required = true, description = "Who gets it.")
    private String to = "";

    TestMailCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        MailAddress address = address();
        try (CensusApplication application = applications.get()) {
            MailAnswer answer = application.testMail().send(address);
            Texts texts = application.texts();
            if (answer instanceof MailAnswer.Sent sent) {
                Message accepted = Message.of("testMail.accepted").with("answer", sent.said());
                spec.commandLine().getOut().println(texts.say(accepted.with("address", address)));
                return ExitCode.DONE.number();
            }
            Message refused = Message.of("testMail.refused").with("why", ((MailAnswer.Refused) answer).why());
            spec.commandLine().getErr().println("prison-census: " + texts.say(refused.with("address", address)));
            return ExitCode.FAILED.number();
        }
    }

    private MailAddress address() {
        try {
            return MailAddress.valueOf(to);
        } catch (IllegalArgumentException wrong) {
            throw new WrongInputException("--to: " + wrong.getMessage());
        }
    }
}
