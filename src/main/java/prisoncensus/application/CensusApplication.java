package prisoncensus.application;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.TraceService;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.mail.sending.OperatorMail;
import prisoncensus.mail.sending.TestMail;
import prisoncensus.nights.BusyException;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.ConfigurationReport;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.OlderSchemaException;
import prisoncensus.store.database.StoreAccess;

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
        spring.addListeners(new FileRights(), new LogFileCheck(), configuration, new LogFileErrorListener());
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
        return Texts.in(settings().language());
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

    /** What is configured below {@code census}. */
    public CensusProperties settings() {
        return context.getBean(CensusProperties.class);
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

    @Override
    public void close() {
        context.close();
    }
}
