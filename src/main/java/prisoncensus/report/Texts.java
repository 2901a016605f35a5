package prisoncensus.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.SpelledText;

/** Words messages in one language, with patterns of our own: the JDK's locale data change between versions. */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Properties sentences = new Properties();
    private final DateTimeFormatter date;

    private Texts(Language language) {
        this.language = language;
        String file = "/texts/" + language.code() + ".properties";
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.date = DateTimeFormatter.ofPattern(say("pattern.date"), Locale.ROOT);
    }

    /** The texts of that language. */
    public static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /**
     * A sentence without values.
     *
     * @throws IllegalArgumentException if the language lacks it
     */
    public String say(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text '" + key + "' in language " + language.code());
        }
        return sentence;
    }

    /** A column under its title. */
    public Table.Column column(String key, int width) {
        return column(key, key, width);
    }

    /** A column under its title, named otherwise for machines. */
    Table.Column column(String key, String name, int width) {
        return Table.Column.of(Table.Field.of(name), say("column." + key), width);
    }

    /** A sentence with its values filled in. */
    public String say(Message message) {
        Matcher places = PLACE.matcher(say(message.key()));
        return places.replaceAll(place -> Matcher.quoteReplacement(spoken(message, place.group(1))));
    }

    private String spoken(Message message, String name) {
        Object value = message.values().get(name);
        if (value == null) {
            throw new IllegalArgumentException("text '" + message.key() + "' wants a value '" + name + "'");
        }
        return spoken(value);
    }

    private String spoken(Object value) {
        if (value instanceof Message part) {
            return say(part);
        } else if (value instanceof Refusal refusal) {
            return say(refusal);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::spoken).collect(Collectors.joining(", "));
        } else if (value instanceof Integer number) {
            return number(number);
        } else if (value instanceof Long number) {
            return number(number);
        } else if (value instanceof LocalDate day) {
            return date(day);
        } else if (value instanceof LocalDateTime moment) {
            return dateTime(moment);
        } else if (value instanceof ZonedDateTime instant) {
            return instant(instant.toInstant(), instant.getZone());
        } else if (value instanceof Meal meal) {
            return say("meal." + meal);
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString().replace(".", say("pattern.decimal"));
        }
        return SpelledText.line(value.toString());
    }

    /** Why a file was refused, with the line if there is one. */
    public String say(Refusal refusal) {
        return say(Phrases.of(refusal));
    }

    /** What is wrong, where, what was found and what was expected. */
    public String say(Fault fault) {
        return say(Phrases.of(fault));
    }

    /** A whole number, grouped by thousands. */
    public String number(long number) {
        return THOUSANDS.matcher(Long.toString(number)).replaceAll(say("pattern.thousands"));
    }

    /** A date. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** A date without its year. */
    public String dayAndMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("pattern.dayAndMonth"), Locale.ROOT)
                .format(day);
    }

    /** A date with its time of day. */
    public String dateTime(LocalDateTime moment) {
        return date(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** A time of day. */
    public String time(LocalTime time) {
        return time.toString();
    }

    /** An instant on the wall clock of that zone, to the second, with its offset. */
    public String instant(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(say("pattern.instant"), Locale.ROOT).format(instant.atZone(zone));
    }

    /** The value as a reader sees it; what is missing is {@code [x]}, what cannot apply {@code [z]}. */
    public String say(Value value) {
        if (value instanceof Value.Whole number) {
            return number(number.number());
        } else if (value instanceof Value.Decimal decimal) {
            return spoken(decimal.number());
        } else if (value instanceof Value.Share share) {
            return spoken(share.percent()) + say("pattern.percent");
        } else if (value instanceof Value.Day day) {
            return date(day.date());
        } else if (value instanceof Value.DateTime moment) {
            return dateTime(moment.at());
        } else if (value instanceof Value.Missing) {
            return "[x]";
        } else if (value instanceof Value.Worded worded) {
            return worded.text();
        }
        return "[z]";
    }
}
