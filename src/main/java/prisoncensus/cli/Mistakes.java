package prisoncensus.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import prisoncensus.application.CensusProcess;
import prisoncensus.audit.DifferenceException;
import prisoncensus.audit.LostCopyException;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Worded;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.RecordDiffersException;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;

/** Says in one message, in the language of the console, what was wrong with a command or why it failed. */
final class Mistakes {
    private final CommandLine command;
    private final Language language = CensusProcess.language();

    Mistakes(CommandLine command) {
        this.command = command;
    }

    /** A command line that cannot be understood. */
    int wrong(ParameterException mistake) {
        if (mistake.getCause() instanceof WrongInputException wrong) {
            return say(place(mistake) + wrong.in(language), ExitCode.WRONG);
        } else if (mistake instanceof UnmatchedArgumentException unmatched) {
            return say(Texts.in(language).say(unmatched(unmatched)), ExitCode.WRONG);
        } else if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return say(Texts.in(language).say(see("cli.missing", names(missing))), ExitCode.WRONG);
        } else if (mistake.getArgSpec() != null && mistake.getValue() != null) {
            return say(place(mistake) + Texts.in(language).say(see("cli.value", mistake.getValue())), ExitCode.WRONG);
        }
        return say(Texts.in(language).say(see("cli.other", Objects.toString(mistake.getMessage()))), ExitCode.WRONG);
    }

    /** A command that was understood and could not do its work. */
    int failed(Exception failure) {
        if (failure instanceof WrongInputException wrong) {
            return say(wrong.in(language), ExitCode.WRONG);
        } else if (failure instanceof BusyException) {
            return say(Objects.toString(failure.getMessage()), ExitCode.BUSY);
        } else if (failure instanceof DifferenceException || failure instanceof RecordDiffersException) {
            return say(words(failure), ExitCode.DIFFERENT);
        } else if (failure instanceof LostCopyException) {
            return say(words(failure), ExitCode.FAILED);
        }
        Optional<String> damage = CensusProcess.storeDamage(failure);
        if (damage.isPresent()) {
            LoggerFactory.getLogger(Cli.class).error("The store is damaged", failure);
            return say(damage.get(), ExitCode.DIFFERENT);
        }
        LoggerFactory.getLogger(Cli.class).error("The command failed", failure);
        var failed = Message.of(CensusProcess.hasLog() ? "cli.failed" : "cli.failedUnlogged")
                .with("why", CensusProcess.why(failure, Texts.in(language)));
        return say(Texts.in(language).say(failed), ExitCode.FAILED);
    }

    private String words(Exception failure) {
        return failure instanceof Worded worded
                ? Texts.in(language).say(worded.words())
                : Objects.toString(failure.getMessage());
    }

    private Message unmatched(UnmatchedArgumentException mistake) {
        String found = mistake.getUnmatched().get(0);
        if (mistake.isUnknownOption()) {
            return see("cli.unknownOption", found);
        }
        String commands = String.join(", ", command.getSubcommands().keySet());
        return commands.isEmpty()
                ? see("cli.noOption", found)
                : Message.of("cli.noCommand").with("found", found).with("commands", commands);
    }

    private Message see(String key, String found) {
        return Message.of(key)
                .with("found", found)
                .with("command", command.getCommandSpec().qualifiedName());
    }

    private static String names(MissingParameterException mistake) {
        return mistake.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", "));
    }

    private static String place(ParameterException mistake) {
        return mistake.getArgSpec() == null ? "" : name(mistake.getArgSpec()) + ": ";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int say(String message, ExitCode code) {
        command.getErr().println("prison-census: " + SpelledText.line(message));
        return code.number();
    }
}
