package prisoncensus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.CensusProcess;
import prisoncensus.settings.WrongInputException;

/** Parses a command line and runs its command. A user's mistake gives one message and no stack trace. */
public final class Cli {
    private final Top top = new Top();
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
        commands = new CommandLine(top)
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
                .addSubcommand(new CheckConfigCommand(CensusApplication::startForConfiguration))
                .addSubcommand(new SampleCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(EscapedWriter.around(out))
                .setErr(EscapedWriter.around(err))
                .setExpandAtFiles(false)
                .registerConverter(Path.class, new OpenablePath())
                .setParameterExceptionHandler((mistake, args) -> new Mistakes(mistake.getCommandLine()).wrong(mistake))
                .setExecutionExceptionHandler((failure, command, args) -> new Mistakes(command).failed(failure));
    }

    /** Runs the command and returns the exit code; without arguments it is {@code night}. */
    public int execute(String... args) {
        try {
            List<String> typed = CensusProcess.arguments(args);
            top.startedBy(CensusProcess.invocation(args.length));
            return typed.isEmpty() ? commands.execute("night") : commands.execute(typed.toArray(String[]::new));
        } catch (WrongInputException damaged) {
            return new Mistakes(commands).failed(damaged);
        }
    }
}
