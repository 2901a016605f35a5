package prisoncensus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import prisoncensus.application.CensusApplication;
import prisoncensus.audit.DifferenceException;
import prisoncensus.audit.LostCopyException;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.RecordDiffersException;
import prisoncensus.settings.WrongInputException;

/** Parses a command line and runs its command. A user's mistake gives one message and no stack trace. */
public final class Cli {
    private final CommandLine commands;

    /**
     * Makes the commands.
     *
     * @param applications starts the application; asked only by commands that need it
     * @param schedule runs the schedule for {@code serve}
     */
    public Cli(Supplier<CensusApplication> applications, ScheduleRunner schedule) {
        this(
                applications,
                schedule,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    Cli(Supplier<CensusApplication> applications, ScheduleRunner schedule, PrintWriter out, PrintWriter err) {
        commands = new CommandLine(new Top())
                .addSubcommand(new NightCommand(applications))
                .addSubcommand(new RerunCommand(applications))
                .addSubcommand(new VerifyCommand(applications))
                .addSubcommand(new StatusCommand(applications))
                .addSubcommand(new TraceCommand(applications))
                .addSubcommand(new ExportCommand(applications))
                .addSubcommand(new HistoryCommand(applications))
                .addSubcommand(new DiffCommand(applications))
                .addSubcommand(new SignKeyCommand(applications))
                .addSubcommand(new MoveCommand(applications))
                .addSubcommand(new ServeCommand(applications, schedule))
                .addSubcommand(new LettersCommand(applications))
                .addSubcommand(new TestMailCommand(applications))
                .addSubcommand(new CheckConfigCommand(applications))
                .addSubcommand(new SampleCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((mistake, args) -> wrong(mistake))
                .setExecutionExceptionHandler((failure, command, args) -> failed(failure, command));
    }

    /** Runs the command and returns the exit code; without arguments it is {@code night}. */
    public int execute(String... args) {
        return args.length == 0 ? commands.execute("night") : commands.execute(args);
    }

    private static int wrong(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        if (mistake instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String expected = String.join(", ", command.getSubcommands().keySet());
            String found = "found '" + unmatched.getUnmatched().get(0) + "', expected ";
            return say(
                    command,
                    found + (expected.isEmpty() ? "an option" : "one of the commands " + expected),
                    ExitCode.WRONG);
        }
        return say(
                command,
                mistake.getMessage() + "; see " + command.getCommandSpec().qualifiedName() + " --help",
                ExitCode.WRONG);
    }

    private static int failed(Exception failure, CommandLine command) {
        if (failure instanceof WrongInputException) {
            return say(command, Objects.toString(failure.getMessage()), ExitCode.WRONG);
        } else if (failure instanceof BusyException) {
            return say(command, Objects.toString(failure.getMessage()), ExitCode.BUSY);
        } else if (failure instanceof DifferenceException || failure instanceof RecordDiffersException) {
            return say(command, Objects.toString(failure.getMessage()), ExitCode.DIFFERENT);
        } else if (failure instanceof LostCopyException) {
            return say(command, Objects.toString(failure.getMessage()), ExitCode.FAILED);
        }
        Optional<String> damage = CensusApplication.storeDamage(failure);
        if (damage.isPresent()) {
            LoggerFactory.getLogger(Cli.class).error("The store is damaged", failure);
            return say(command, damage.get(), ExitCode.DIFFERENT);
        }
        LoggerFactory.getLogger(Cli.class).error("The command failed", failure);
        return say(command, "failed, " + CensusApplication.why(failure) + "; details are in the log", ExitCode.FAILED);
    }

    private static int say(CommandLine command, String message, ExitCode code) {
        command.getErr().println("prison-census: " + SpelledText.line(message));
        return code.number();
    }

    @Command(
            name = "prison-census",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Reads a prison's nightly logs, checks them against the limits in force, and reports what was counted.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {"", "Without a command: night. Each command has a --help of its own."})
    private static final class Top implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(),
                    "found no command, expected one of "
                            + String.join(", ", spec.subcommands().keySet()));
        }
    }
}
