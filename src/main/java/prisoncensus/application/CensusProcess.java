package prisoncensus.application;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystemProperty;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Software;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.StoreFailures;

/** What is known of the process without a start of the application, and what to say of its failures. */
public final class CensusProcess {
    private CensusProcess() {}

    /**
     * The arguments of this process as their bytes say; Java reads letters as U+FFFD where the language environment is not UTF-8.
     *
     * @throws WrongInputException if one arrived damaged and its bytes cannot be read either
     */
    public static List<String> arguments(String... args) {
        List<String> restored = ProcessText.ofThisProcess().restored(List.of(args));
        boolean isLossy = Launcher.isLossy();
        restored.stream()
                .filter(text -> ProcessText.isDamaged(text) || (isLossy && text.indexOf('?') >= 0))
                .findFirst()
                .ifPresent(damaged -> {
                    throw new WrongInputException(Message.of("typed.damaged").with("option", damaged));
                });
        return restored;
    }

    /** How this process was started: what stands before its arguments. */
    public static Invocation invocation(int arguments) {
        return Launcher.ofThisProcess(arguments);
    }

    /** The language of the console, without a start of the application; English where the configuration cannot be read. */
    public static Language language() {
        var environment = new RestoredEnvironment();
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            return Binder.get(environment)
                    .bind("census.language", Language.class)
                    .orElse(Language.EN);
        } catch (RuntimeException unreadable) {
            return Language.EN;
        }
    }

    /** The version of the program. */
    public static String version() {
        return Software.ofThisBuild().version();
    }

    /** Why something failed, in one sentence: that of the innermost cause. */
    public static String why(Throwable failure) {
        return FailureMessages.why(failure);
    }

    /** Why something failed, in one sentence of these texts. */
    public static String why(Throwable failure, Texts texts) {
        return FailureMessages.why(failure, texts);
    }

    /** Whether details of a failure are in the program's log: Spring names its file by this property. */
    public static boolean hasLog() {
        return System.getProperty(LoggingSystemProperty.LOG_FILE.getEnvironmentVariableName()) != null;
    }

    /** What to say if something failed because the embedded store cannot be read whole; empty if that is not why. */
    public static Optional<String> storeDamage(Throwable failure) {
        return StoreFailures.damage(failure);
    }
}
