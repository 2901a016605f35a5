package prisoncensus.jobs;

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
import prisoncensus.delivery.Software;
import prisoncensus.store.StoreHeldException;

/** The running application, its store open. Close it to let others have the store. */
public final class House implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(25);
    private final ConfigurableApplicationContext context;
    private final Ending closing = new Ending();
    private final Thread hook = new Thread(this::stop, "stop");

    private House(ConfigurableApplicationContext context) {
        this.context = context;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Opens it.
     *
     * @throws WrongInputException if the configuration cannot be used
     * @throws BusyException if another process holds the store for longer than {@code census.store.wait}
     */
    public static House open(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.addListeners(new LogTrouble());
        try {
            return new House(spring.run());
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
        return Failures.why(failure);
    }

    /** What runs nights. */
    public Nights nights() {
        return context.getBean(Nights.class);
    }

    /** What the schedule does. */
    public Duty duty() {
        return context.getBean(Duty.class);
    }

    /** What proves, or finds what does not hold. */
    public Verification verification() {
        return context.getBean(Verification.class);
    }

    /** What tells how nights stand. */
    public StatusBoard status() {
        return context.getBean(StatusBoard.class);
    }

    /** What leads from findings back to log lines. */
    public Traces traces() {
        return context.getBean(Traces.class);
    }

    /** What moves the store. */
    public Moving moving() {
        return context.getBean(Moving.class);
    }

    /** What writes evidence. */
    public Exports exports() {
        return context.getBean(Exports.class);
    }

    /**
     * Asks what runs to stop where nothing is lost, and waits until the house is closed, but no longer than 25 s: a service manager
     * that asked would not wait much longer either. Where nothing runs there is nothing to wait for.
     */
    public void stop() {
        var sign = context.getBean(StopSign.class);
        if (sign.ask()) {
            closing.await(STOPS_WITHIN);
        }
    }

    /** What sends letters. */
    public Post post() {
        return context.getBean(Post.class);
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
