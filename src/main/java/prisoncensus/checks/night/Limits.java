package prisoncensus.checks.night;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitSyntax;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealWindow;
import prisoncensus.logbook.WhyNot;

/** The limits in force on one census date: the facility's own where it set them, else the defaults. */
public final class Limits {
    private final Map<LimitName, LimitInForce> inForce;

    private Limits(Map<LimitName, LimitInForce> inForce) {
        this.inForce = inForce;
    }

    /** The limits in force on that date, out of all rows of limits.csv. */
    public static Limits on(LocalDate date, List<LimitValue> rows) {
        return new Limits(Arrays.stream(LimitName.values())
                .map(limit -> inForce(limit, date, rows))
                .collect(Collectors.toMap(LimitInForce::limit, Function.identity())));
    }

    private static LimitInForce inForce(LimitName limit, LocalDate date, List<LimitValue> rows) {
        Optional<LimitValue> own = rows.stream()
                .filter(row -> row.limit() == limit && row.validity().covers(date))
                .findFirst();
        return new LimitInForce(limit, own.map(LimitValue::value).or(limit::standard), own);
    }

    /** Every limit, in the order of the specification. */
    public List<LimitInForce> all() {
        return Arrays.stream(LimitName.values()).map(this::get).toList();
    }

    /** A limit that is a whole number and always has a value. */
    public int number(LimitName limit) {
        return Integer.parseInt(text(limit));
    }

    /** A limit that is a decimal number and always has a value. */
    public BigDecimal decimal(LimitName limit) {
        return new BigDecimal(text(limit));
    }

    /** The declared capacity of the facility, if one is declared. */
    public OptionalLong capacity() {
        return get(LimitName.FACILITY_CAPACITY).value().stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** The scheduled counts, in the order of the day. */
    public List<LocalTime> countTimes() {
        return LimitSyntax.times(text(LimitName.COUNT_TIMES)).orElseThrow();
    }

    /** The scheduled count that is the night's census. */
    public LocalTime censusCount() {
        return LocalTime.parse(text(LimitName.CENSUS_COUNT));
    }

    /** When this meal may be served. */
    public MealWindow mealWindow(Meal meal) {
        var windows = LimitSyntax.windows(text(LimitName.MEAL_WINDOWS)).orElseThrow();
        return Objects.requireNonNull(windows.get(meal));
    }

    /** How the days of a stay in solitary are counted. */
    public DayCount dayCount() {
        return DayCount.valueOf(text(LimitName.SOLITARY_DAY_COUNT));
    }

    /** What a cell of that kind may hold if its certificate does not say. */
    public int cellLimit(CellKind kind) {
        return number(kind == CellKind.GROUP ? LimitName.CELL_LIMIT : LimitName.SOLITARY_CELL_LIMIT);
    }

    /** The logs that the facility keeps. */
    public Set<LogKind> logsKept() {
        Set<String> words = LimitSyntax.logs(text(LimitName.LOGS_KEPT)).orElseThrow();
        return LogKind.NIGHTLY.stream()
                .filter(log -> words.contains(log.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What counts as time out of the cell. */
    public Set<Activity> outKinds() {
        return LimitSyntax.outKinds(text(LimitName.OUT_KINDS)).orElseThrow().stream()
                .map(Activity::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What excuses a cell that was not let out. */
    public Set<WhyNot> outExcuses() {
        return LimitSyntax.excuses(text(LimitName.OUT_EXCUSES)).orElseThrow().stream()
                .map(WhyNot::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in the column of the person and is none. */
    public Set<String> noPersons() {
        return get(LimitName.PERSON_NONE)
                .value()
                .flatMap(LimitSyntax::noPersons)
                .orElseGet(Set::of);
    }

    private String text(LimitName limit) {
        return get(limit).value().orElseThrow();
    }

    private LimitInForce get(LimitName limit) {
        return Objects.requireNonNull(inForce.get(limit));
    }

    /**
     * One limit as it stood on the census date.
     *
     * @param value as written; empty for a limit that has no default and was not declared
     * @param row the row of limits.csv it comes from; empty where the default stands
     */
    public record LimitInForce(LimitName limit, Optional<String> value, Optional<LimitValue> row) {}
}
