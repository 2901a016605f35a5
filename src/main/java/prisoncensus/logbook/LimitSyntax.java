package prisoncensus.logbook;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the values of limits.csv are written. The readers are strict: what they do not return is refused where it is read. */
public enum LimitSyntax {
    NUMBER(0, 99_999),
    FROM_ONE(1, 99_999),
    NUMBER_OF_THE_FIRST_READING(0, 9999),
    FROM_ONE_OF_THE_FIRST_READING(1, 9999),
    CAPACITY(0, 9_999_999),
    MINUTES(0, 1440),
    HOURS_OF_A_DAY(0, 24),
    DECIMAL("0..999999.9999", value -> ValueParsers.decimal(value).isPresent()),
    TIME("HH:mm", value -> ValueParsers.time(value).isPresent()),
    TIMES("HH:mm HH:mm …", value -> times(value).isPresent()),
    WINDOWS(
            "BREAKFAST HH:mm-HH:mm LUNCH HH:mm-HH:mm DINNER HH:mm-HH:mm",
            value -> windows(value).isPresent()),
    DAY_COUNT("INCLUSIVE, EXCLUSIVE, ELAPSED", value -> dayCount(value).isPresent()),
    LOGS("headcount, meals, solitary, movements, outside", value -> logs(value).isPresent()),
    NO_PERSONS("REDACTED \"NOT KNOWN\" …", value -> noPersons(value).isPresent()),
    OUT_KINDS(
            "EXERCISE, RECREATION, PROGRAMME, WORK, VISIT, MEAL, SHOWER, HEALTH",
            value -> outKinds(value).isPresent()),
    EXCUSES(
            "none, WEATHER, LOCKDOWN, STAFF, MEDICAL, DISCIPLINE, OTHER",
            value -> excuses(value).isPresent());

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_PERSON =
            Pattern.compile("\\G\\s*+(?:\"([^\"\\p{Cc}\uFFFE\uFFFF]++)\"|([^\\s\"\\p{Cc}\uFFFE\uFFFF]++))(?!\\S)");
    private static final String NONE = "none";

    private final String expected;
    private final Predicate<String> reader;

    LimitSyntax(String expected, Predicate<String> reader) {
        this.expected = expected;
        this.reader = reader;
    }

    LimitSyntax(int least, int most) {
        this(
                least + ".." + most,
                value -> ValueParsers.wholeNumber(value, least, most).isPresent());
    }

    /** This one as that reading has it. */
    LimitSyntax of(Reading reading) {
        if (reading.includes(Reading.SECOND)) {
            return this;
        }
        return switch (this) {
            case NUMBER -> NUMBER_OF_THE_FIRST_READING;
            case FROM_ONE -> FROM_ONE_OF_THE_FIRST_READING;
            default -> this;
        };
    }

    /** Whether a value is so written. */
    public boolean reads(String value) {
        return reader.test(value);
    }

    /** How it is written, language-neutral, such as {@code 0..99999}. */
    public String expected() {
        return expected;
    }

    /** Whether a value may hold what somebody wrote for a person. */
    public boolean mayNameAPerson() {
        return this == NO_PERSONS;
    }

    /** One or more different times, separated by blanks; returned in the order of the day. */
    public static Optional<List<LocalTime>> times(String value) {
        List<String> words = words(value);
        List<LocalTime> times = words.stream()
                .flatMap(word -> ValueParsers.time(word).stream())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(times).filter(all -> !all.isEmpty() && all.size() == words.size());
    }

    /** The window of each meal, each meal once, in any order; a window does not end before it begins. */
    public static Optional<Map<Meal, MealWindow>> windows(String value) {
        List<String> words = words(value);
        if (words.size() != 2 * Meal.values().length) {
            return Optional.empty();
        }
        Map<Meal, MealWindow> windows = new EnumMap<>(Meal.class);
        for (int i = 0; i < words.size(); i += 2) {
            Optional<Meal> meal = named(Meal.values(), words.get(i));
            Optional<MealWindow> window = window(words.get(i + 1));
            meal.ifPresent(key -> window.ifPresent(from -> windows.put(key, from)));
        }
        return Optional.of(windows).filter(all -> all.size() == Meal.values().length);
    }

    /** The convention of that name. */
    public static Optional<DayCount> dayCount(String value) {
        return named(DayCount.values(), value);
    }

    /** The logs that a facility keeps, each named once, in any order. */
    public static Optional<Set<String>> logs(String value) {
        Optional<Set<String>> logs = named(LOGS, value);
        return logs.filter(all -> all.size() == words(value).size());
    }

    /** The kinds of time out of the cell that count as such. */
    public static Optional<Set<String>> outKinds(String value) {
        return named(OUT_KINDS, value);
    }

    /** The reasons that excuse a cell which was not let out; none for the word {@code none}. */
    public static Optional<Set<String>> excuses(String value) {
        Optional<Set<String>> excuses = named(EXCUSES, value);
        boolean isNone = value.equals(NONE);
        return isNone ? Optional.of(Set.of()) : excuses.filter(all -> !all.contains(NONE));
    }

    /** What stands in the column of the person and means nobody: values separated by blanks, one that holds blanks in quotes. */
    public static Optional<Set<String>> noPersons(String value) {
        Set<String> values = new LinkedHashSet<>();
        Matcher next = NO_PERSON.matcher(value);
        int end = 0;
        while (next.find()) {
            values.add(Optional.ofNullable(next.group(1)).orElse(next.group(2)).strip());
            end = next.end();
        }
        boolean isRead = value.substring(end).isBlank() && !values.isEmpty() && !values.contains("");
        return isRead ? Optional.of(values) : Optional.empty();
    }

    /** The words of a value, if each of them is expected there. */
    private static Optional<Set<String>> named(LimitSyntax syntax, String value) {
        List<String> words = words(value);
        return List.of(syntax.expected.split(", ")).containsAll(words)
                ? Optional.of(new LinkedHashSet<>(words))
                : Optional.empty();
    }

    private static Optional<MealWindow> window(String word) {
        String[] ends = word.split("-", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        return ValueParsers.time(ends[0])
                .flatMap(from -> ValueParsers.time(ends[1]).map(to -> new MealWindow(from, to)))
                .filter(window -> !window.to().isBefore(window.from()));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    private static List<String> words(String value) {
        return BLANKS.splitAsStream(value).toList();
    }
}
