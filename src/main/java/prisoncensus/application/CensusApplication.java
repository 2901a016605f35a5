package prisoncensus.application;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.PlaceholderResolutionException;
import org.yaml.snakeyaml.error.YAMLException;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.TraceService;
import prisoncensus.audit.status.StatusService;
import prisoncensus.audit.verify.Verification;
import prisoncensus.delivery.Software;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.NightService;
import prisoncensus.nights.ScheduledRound;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.job.StopRequest;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.StoreHeldException;

/** The running application, its store open. Close it to let others have the store. */
public final class CensusApplication implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CensusApplication.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(25);
    private final ConfigurableApplicationContext context;
    private final ShutdownLatch closing = new ShutdownLatch();
    private final Thread hook = new Thread(this::stop, "stop");

    private CensusApplication(ConfigurableApplicationContext context) {
        this.context = context;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Opens it.
     *
     * @throws WrongInputException if the configuration cannot be used
     * @throws BusyException if another process holds the store for longer than {@code census.store.wait}
     */
    public static CensusApplication open(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.addListeners(new LogFileErrorListener());
        try {
            return new CensusApplication(spring.run());
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    /** The version of the program, which needs no store. */
    public static String version() {
        return Software.ofThisBuild().version();
    }

    /** Why something failed, in one sentence: the innermost cause speaks of the thing itself. */
    public static String why(Throwable failure) {
        return FailureMessages.why(failure);
    }

    /** What runs nights. */
    public NightService nights() {
        return context.getBean(NightService.class);
    }

    /** What the schedule does. */
    public ScheduledRound duty() {
        return context.getBean(ScheduledRound.class);
    }

    /** What proves, or finds what does not hold. */
    public Verification verification() {
        return context.getBean(Verification.class);
    }

    /** What tells how nights stand. */
    public StatusService status() {
        return context.getBean(StatusService.class);
    }

    /** What leads from findings back to log lines. */
    public TraceService traces() {
        return context.getBean(TraceService.class);
    }

    /** What moves the store. */
    public StoreMoveService moving() {
        return context.getBean(StoreMoveService.class);
    }

    /** What writes evidence. */
    public ExportService exports() {
        return context.getBean(ExportService.class);
    }

    /**
     * Asks what runs to stop where nothing is lost, and waits until the house is closed, but no longer than 25 s: a service manager
     * that asked would not wait much longer either. Where nothing runs there is nothing to wait for.
     */
    public void stop() {
        var sign = context.getBean(StopRequest.class);
        if (sign.ask()) {
            closing.await(STOPS_WITHIN);
        }
    }

    /** What sends letters. */
    public MailDispatcher post() {
        return context.getBean(MailDispatcher.class);
    }

    @Override
    public void close() {
        context.close();
        closing.reached();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            LOG.debug("The house closed because it was asked to stop");
        }
    }

    static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException binding) {
                return wrong(binding).orElseGet(() -> WrongInputException.configuration(binding));
            } else if (cause instanceof WrongInputException wrong) {
                return wrong;
            } else if (cause instanceof PlaceholderResolutionException) {
                return WrongInputException.reference();
            } else if (cause instanceof YAMLException unreadable) {
                return WrongInputException.unreadable(unreadable);
            } else if (cause instanceof StoreHeldException held) {
                return new BusyException(Objects.toString(held.getMessage()), failure);
            }
        }
        return failure;
    }

    /** What was said of a property that could be read. */
    private static Optional<WrongInputException> wrong(BindException binding) {
        return Stream.iterate((Throwable) binding, Objects::nonNull, Throwable::getCause)
                .filter(WrongInputException.class::isInstance)
                .map(WrongInputException.class::cast)
                .findFirst();
    }
}
