package prisoncensus.logbook;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How the values of limits.csv are written. The readers are strict: what they do not return is refused where it is read. */
public enum LimitSyntax {
    NUMBER("0..9999", value -> ValueParsers.wholeNumber(value, 0, 9999).isPresent()),
    FROM_ONE("1..9999", value -> ValueParsers.wholeNumber(value, 1, 9999).isPresent()),
    CAPACITY(
            "0..9999999", value -> ValueParsers.wholeNumber(value, 0, 9_999_999).isPresent()),
    DECIMAL("0..999999.9999", value -> ValueParsers.decimal(value).isPresent()),
    TIME("HH:mm", value -> ValueParsers.time(value).isPresent()),
    TIMES("HH:mm HH:mm …", value -> times(value).isPresent()),
    WINDOWS(
            "BREAKFAST HH:mm-HH:mm LUNCH HH:mm-HH:mm DINNER HH:mm-HH:mm",
            value -> windows(value).isPresent()),
    DAY_COUNT("INCLUSIVE, EXCLUSIVE, ELAPSED", value -> dayCount(value).isPresent());

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private final String expected;
    private final Predicate<String> reader;

    LimitSyntax(String expected, Predicate<String> reader) {
        this.expected = expected;
        this.reader = reader;
    }

    boolean reads(String value) {
        return reader.test(value);
    }

    String expected() {
        return expected;
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
