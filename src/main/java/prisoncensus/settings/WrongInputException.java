package prisoncensus.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A user's mistake in arguments or configuration. The message names the place, what was found and what was expected. */
public final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Names of properties whose values are or may hold secrets: passwords, keys, and addresses with a password in them. */
    private static final Pattern SECRET = Pattern.compile("password|secret|key|url");

    public WrongInputException(String message) {
        super(message);
    }

    public static WrongInputException configuration(BindException failure) {
        var property = failure.getProperty();
        Object found = property == null ? "nothing" : "'" + property.getValue() + "'";
        if (SECRET.matcher(failure.getName().toString()).find()) {
            found = "something that is not shown";
        }
        return new WrongInputException("configuration %s: found %s, expected %s"
                .formatted(
                        failure.getName(),
                        found,
                        expected(failure.getTarget().getType().resolve(Object.class))));
    }

    /** A property that can be read and makes no sense. */
    public static WrongInputException configuration(String name, Object found, String expected) {
        return new WrongInputException("configuration %s: found %s, expected %s".formatted(name, found, expected));
    }

    /**
     * A configuration file that cannot be read, such as one with a key twice. The line number is named, the line itself is not shown: it
     * may hold a password.
     */
    public static WrongInputException unreadable(YAMLException failure) {
        String found = failure instanceof MarkedYAMLException marked
                ? "line %d, %s".formatted(line(marked), tame(marked.getProblem()))
                : Objects.toString(failure.getMessage()).lines().findFirst().orElse("");
        return new WrongInputException("configuration: found YAML that cannot be read, " + found);
    }

    /** A reference to a setting that does not exist. It is not shown: a password with a dollar sign and a brace looks the same. */
    public static WrongInputException reference() {
        return new WrongInputException("configuration: found ${...} that names no setting, expected the name of one");
    }

    /** Without the word that a star, a mark or an ampersand in front made into an alias, a tag or an anchor. */
    private static String tame(String problem) {
        return problem.replaceAll("(?s)\\b(alias|tag|anchor|object for)\\b.*", "$1");
    }

    private static int line(MarkedYAMLException failure) {
        return failure.getProblemMark() == null ? 0 : failure.getProblemMark().getLine() + 1;
    }

    private static String expected(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "ZoneId" -> "the name of a zone, such as Europe/Madrid";
            case "DailyTime" -> "a time, such as 09:00";
            case "Duration" -> "a duration, such as 60s";
            case "Instant" -> "an instant, such as 2026-11-21T02:00:00Z";
            case "DataSize" -> "a size, such as 10MB";
            case "Cron" -> "a schedule of six fields that comes round, such as 0 0 6 * * *";
            case "MailAddress" -> MailAddress.EXPECTED;
            case "int", "Integer" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            default -> type.isEnum() ? oneOf(type.getEnumConstants()) : "a " + type.getSimpleName();
        };
    }

    private static String oneOf(Object... words) {
        return Arrays.stream(words)
                .map(word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" or "));
    }
}
