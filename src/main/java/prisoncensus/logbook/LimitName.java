package prisoncensus.logbook;

import java.util.Arrays;
import java.util.Optional;

/** The limits a facility may set in limits.csv, with the default that stands where it sets none. */
public enum LimitName {
    CELL_LIMIT("cell.limit", "80", LimitSyntax.NUMBER),
    CELL_NEAR_PERCENT("cell.near_percent", "95", LimitSyntax.NUMBER),
    CELL_SUSTAINED_COUNTS("cell.sustained_counts", "3", LimitSyntax.FROM_ONE),
    SOLITARY_CELL_LIMIT("solitary.cell_limit", "1", LimitSyntax.NUMBER),
    FACILITY_CAPACITY("facility.capacity", "", LimitSyntax.CAPACITY),
    COUNT_TIMES("count.times", "06:00 12:00 18:00 22:00", LimitSyntax.TIMES),
    CENSUS_COUNT("census.count", "22:00", LimitSyntax.TIME),
    MEAL_WINDOWS("meal.windows", "BREAKFAST 05:30-08:00 LUNCH 11:30-14:00 DINNER 17:00-19:30", LimitSyntax.WINDOWS),
    MEAL_SURPLUS_PERCENT("meal.surplus_percent", "5", LimitSyntax.NUMBER),
    MEAL_MAX_GAP_HOURS("meal.max_gap_hours", "14", LimitSyntax.NUMBER),
    SOLITARY_MAX_DAYS("solitary.max_days", "15", LimitSyntax.NUMBER),
    SOLITARY_NEAR_DAYS("solitary.near_days", "13", LimitSyntax.NUMBER),
    SOLITARY_DAY_COUNT("solitary.day_count", "INCLUSIVE", LimitSyntax.DAY_COUNT),
    SOLITARY_JOIN_HOURS("solitary.join_hours", "24", LimitSyntax.NUMBER),
    SOLITARY_WINDOW_DAYS("solitary.window_days", "60", LimitSyntax.FROM_ONE),
    SOLITARY_WINDOW_MAX_DAYS("solitary.window_max_days", "20", LimitSyntax.NUMBER),
    REFERENCE_SPACE_M2("reference.space_m2", "3.4", LimitSyntax.DECIMAL);

    private final String key;
    private final String standard;
    private final LimitSyntax syntax;

    LimitName(String key, String standard, LimitSyntax syntax) {
        this.key = key;
        this.standard = standard;
        this.syntax = syntax;
    }

    /** The name as limits.csv spells it. */
    public String key() {
        return key;
    }

    /** The default; empty where there is none and the limit is simply not declared. */
    public Optional<String> standard() {
        return Optional.of(standard).filter(value -> !value.isEmpty());
    }

    /** Whether a value is written as this limit wants it. */
    public boolean reads(String value) {
        return syntax.reads(value);
    }

    /** What this limit wants, language-neutral, such as {@code 0..9999}. */
    public String expected() {
        return syntax.expected();
    }

    /** The limit of that name, if there is one. */
    public static Optional<LimitName> of(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
    }
}
