package prisoncensus.jobs;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;
import prisoncensus.delivery.Software;
import prisoncensus.store.StoreHeldException;

/** The running application, its store open. Close it to let others have the store. */
public final class House implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens it.
     *
     * @throws WrongInputException if the configuration cannot be used
     * @throws BusyException if another process holds the store for longer than {@code census.store.wait}
     */
    public static House open(Class<?> application) {
        var spring = new SpringApplication(application);
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

    /** What writes evidence. */
    public Exports exports() {
        return context.getBean(Exports.class);
    }

    /** What sends letters. */
    public Post post() {
        return context.getBean(Post.class);
    }

    @Override
    public void close() {
        context.close();
    }

    static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException binding) {
                return wrong(binding).orElseGet(() -> WrongInputException.configuration(binding));
            } else if (cause instanceof WrongInputException wrong) {
                return wrong;
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
