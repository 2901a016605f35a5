package prisoncensus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import prisoncensus.checks.night.Message;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.settings.WrongInputException;

/** The program itself, which does nothing without a command. */
@Command(
        name = "prison-census",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads a prison's nightly logs, checks them against the limits in force, and reports what was counted.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Without a command: night. Each command has a --help of its own."})
final class Top implements Runnable {
    @Spec
    private CommandSpec spec;

    private Invocation invocation = Invocation.PLAIN;

    void startedBy(Invocation how) {
        this.invocation = how;
    }

    Invocation invocation() {
        return invocation;
    }

    @Override
    public void run() {
        throw new WrongInputException(Message.of("cli.nothing")
                .with("commands", String.join(", ", spec.subcommands().keySet())));
    }
}
