package prisoncensus.jobs;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import prisoncensus.report.Language;

/** A user's mistake in arguments or configuration. The message names the place, what was found and what was expected. */
public final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongInputException(String message) {
        super(message);
    }

    static WrongInputException configuration(BindException failure) {
        var property = failure.getProperty();
        Object found = property == null ? "nothing" : "'" + property.getValue() + "'";
        return new WrongInputException("configuration %s: found %s, expected %s"
                .formatted(
                        failure.getName(),
                        found,
                        expected(failure.getTarget().getType().resolve(Object.class))));
    }

    private static String expected(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "ZoneId" -> "the name of a zone, such as Europe/Madrid";
            case "Duration" -> "a duration, such as 60s";
            case "Instant" -> "an instant, such as 2026-11-21T02:00:00Z";
            case "Language" ->
                Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(" or "));
            default -> "a " + type.getSimpleName();
        };
    }
}
