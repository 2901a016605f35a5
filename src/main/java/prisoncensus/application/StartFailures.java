package prisoncensus.application;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.PlaceholderResolutionException;
import org.yaml.snakeyaml.error.YAMLException;
import prisoncensus.checks.night.Message;
import prisoncensus.nights.BusyException;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.OlderSchemaException;
import prisoncensus.store.database.StoreHeldException;

/** Finds in the failure of a context what a person can act on. */
final class StartFailures {
    private StartFailures() {}

    /** The failure in one message, without the value of any setting that could be a password; else the failure itself. */
    static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException binding) {
                return wrong(binding).orElseGet(() -> WrongInputException.configuration(binding));
            } else if (cause instanceof WrongInputException wrong) {
                return wrong;
            } else if (cause instanceof PortInUseException taken) {
                return new WrongInputException(
                        Message.of("start.portTaken").with("port", Integer.toString(taken.getPort())));
            } else if (cause instanceof PlaceholderResolutionException) {
                return WrongInputException.reference();
            } else if (cause instanceof YAMLException unreadable) {
                return WrongInputException.unreadable(unreadable);
            } else if (cause instanceof StoreHeldException held) {
                return new BusyException(Objects.toString(held.getMessage()), failure);
            } else if (cause instanceof OlderSchemaException older) {
                return older.otherwise().isPresent()
                        ? older
                        : new WrongInputException(Objects.toString(older.getMessage()));
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
