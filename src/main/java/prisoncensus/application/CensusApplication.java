package prisoncensus.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.TraceService;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Software;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.mail.sending.OperatorMail;
import prisoncensus.mail.sending.TestMail;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.ConfigurationReport;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.OlderSchemaException;
import prisoncensus.store.database.StoreAccess;
import prisoncensus.store.database.StoreFailures;

/** The application for as long as its process runs. It holds no store: a store is opened for the work and closed after it. */
public final class CensusApplication implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private CensusApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it with what is configured.
     *
     * @throws WrongInputException if the configuration cannot be used
     */
    public static CensusApplication start() {
        return start(new ConfigurationListener());
    }

    /**
     * Starts it to say what is configured, even where a key does not exist.
     *
     * @throws WrongInputException if the configuration cannot be read
     */
    public static CensusApplication startForConfiguration() {
        return start(new ConfigurationListener.OfValues());
    }

    private static CensusApplication start(ApplicationListener<?> configuration) {
        var spring = new SpringApplication(ProcessConfiguration.class);
        spring.setRegisterShutdownHook(false);
        spring.setEnvironment(new RestoredEnvironment());
        spring.addListeners(new LogFileCheck(), configuration, new LogFileErrorListener());
        try {
            return new CensusApplication(spring.run());
        } catch (RuntimeException failure) {
            throw StartFailures.explained(failure);
        }
    }

    /**
     * Opens the configured store.
     *
     * @throws WrongInputException if the configuration of the store cannot be used
     * @throws BusyException if another process holds the store for longer than {@code census.store.wait}
     */
    public StoreSession openStore() {
        return open(StoreAccess.WRITING);
    }

    /**
     * Opens the configured store without changing a byte of it. One that was not closed cleanly, or has an older schema, is read from a
     * private copy, which is removed when the store is closed; none at all is read as an empty one.
     *
     * @throws WrongInputException if the configuration of the store cannot be used, or a shared store has an older schema
     * @throws BusyException if another process writes to the store for longer than {@code census.store.wait}
     */
    public StoreSession openStoreForReading() {
        try {
            return open(StoreAccess.READING);
        } catch (OlderSchemaException older) {
            return open(older.otherwise().orElseThrow());
        }
    }

    private StoreSession open(StoreAccess access) {
        var store = new AnnotationConfigApplicationContext();
        store.setParent(context);
        store.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        store.registerBean(StoreAccess.class, () -> access);
        store.register(StoreContextConfiguration.class);
        try {
            store.refresh();
            return new StoreSession(store);
        } catch (RuntimeException failure) {
            throw StartFailures.explained(failure);
        }
    }

    /** What the console says, in its language. */
    public Texts texts() {
        return Texts.in(context.getBean(CensusProperties.class).language());
    }

    /** Leads from a finding back to its log lines; needs no store. */
    public TraceService traces() {
        return context.getBean(TraceService.class);
    }

    /** Sends mails; needs no store. */
    public MailThread mail() {
        return context.getBean(MailThread.class);
    }

    /** Tells operators what they must know; needs no store. */
    public OperatorMail operatorMail() {
        return context.getBean(OperatorMail.class);
    }

    /** Says what is configured; needs no store. */
    public ConfigurationReport configuration() {
        return context.getBean(ConfigurationReport.class);
    }

    /** Where the logs as received lie. */
    public Path received() {
        return Path.of(context.getEnvironment().getRequiredProperty("census.received"));
    }

    /** Tries whether mail leaves; needs no store. */
    public TestMail testMail() {
        return context.getBean(TestMail.class);
    }

    /** Writes evidence; needs no store. */
    public ExportService exports() {
        return context.getBean(ExportService.class);
    }

    /**
     * Opens the context of a door, such as a server that answers while the process runs; its parent is the context of the process.
     *
     * @throws WrongInputException if the port that it should answer on is taken
     */
    public ConfigurableApplicationContext openDoor(SpringApplicationBuilder door, String... arguments) {
        try {
            return door.parent(context).registerShutdownHook(false).run(arguments);
        } catch (RuntimeException failure) {
            throw StartFailures.explained(failure);
        }
    }

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

    @Override
    public void close() {
        context.close();
    }
}
