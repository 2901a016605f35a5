package prisoncensus.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/** A user's mistake in arguments or configuration. The message names the place, what was found and what was expected. */
public final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Names of properties whose values are or may hold secrets: passwords, keys, and addresses with a password in them. */
    private static final Pattern SECRET = Pattern.compile("password|secret|key|url");

    private final transient @Nullable Message words;

    /** @param message the same in every language, such as a name or what a library said */
    public WrongInputException(String message) {
        super(message);
        this.words = null;
    }

    /** A mistake that is told in the language of the console; {@link #getMessage()} is the English for the log. */
    public WrongInputException(Message words) {
        super(Texts.in(Language.EN).say(words));
        this.words = words;
    }

    /** What is wrong, in that language. */
    public String in(Language language) {
        return words == null
                ? Objects.toString(getMessage())
                : Texts.in(language).say(words);
    }

    public static WrongInputException configuration(BindException failure) {
        var property = failure.getProperty();
        Object found = property == null ? Message.of("configuration.nothing") : "'" + property.getValue() + "'";
        if (SECRET.matcher(failure.getName().toString()).find()) {
            found = Message.of("configuration.hidden");
        }
        return new WrongInputException(Message.of("configuration.wrong")
                .with("key", failure.getName().toString())
                .with("found", found)
                .with("expected", expected(failure.getTarget().getType().resolve(Object.class))));
    }

    /** A property that can be read and makes no sense. */
    public static WrongInputException configuration(String name, Object found, Message expected) {
        return new WrongInputException(Message.of("configuration.wrong")
                .with("key", name)
                .with("found", found)
                .with("expected", expected));
    }

    /**
     * A configuration file that cannot be read, such as one with a key twice. The line number is named, the line itself is not shown: it
     * may hold a password.
     */
    public static WrongInputException unreadable(YAMLException failure) {
        return new WrongInputException(
                failure instanceof MarkedYAMLException marked
                        ? Message.of("configuration.yamlLine")
                                .with("line", Integer.toString(line(marked)))
                                .with("problem", tame(marked.getProblem()))
                        : Message.of("configuration.yaml")
                                .with(
                                        "problem",
                                        Objects.toString(failure.getMessage())
                                                .lines()
                                                .findFirst()
                                                .orElse("")));
    }

    /** A reference to a setting that does not exist. It is not shown: a password with a dollar sign and a brace looks the same. */
    public static WrongInputException reference() {
        return new WrongInputException(Message.of("configuration.reference"));
    }

    /** Without the word that a star, a mark or an ampersand in front made into an alias, a tag or an anchor. */
    private static String tame(String problem) {
        return problem.replaceAll("(?s)\\b(alias|tag|anchor|object for)\\b.*", "$1");
    }

    private static int line(MarkedYAMLException failure) {
        return failure.getProblemMark() == null ? 0 : failure.getProblemMark().getLine() + 1;
    }

    private static Message expected(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "ZoneId" -> Message.of("expected.zone");
            case "DailyTime" -> Message.of("expected.timeOfDay");
            case "Duration" -> Message.of("expected.duration");
            case "Instant" -> Message.of("expected.instant");
            case "DataSize" -> Message.of("expected.size");
            case "Cron" -> Message.of("expected.schedule");
            case "MailAddress" -> Message.of("expected.address");
            case "int", "Integer" -> Message.of("expected.number");
            case "boolean", "Boolean" -> Message.of("expected.yesOrNo");
            default ->
                type.isEnum()
                        ? Message.of("expected.oneOf").with("words", oneOf(type.getEnumConstants()))
                        : Message.of("expected.kind").with("kind", type.getSimpleName());
        };
    }

    private static String oneOf(Object... words) {
        return Arrays.stream(words)
                .map(word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" or "));
    }
}
