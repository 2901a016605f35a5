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
    REFERENCE_SPACE_M2("reference.space_m2", "3.4", LimitSyntax.DECIMAL),
    LOGS_KEPT("logs.kept", "headcount meals solitary", LimitSyntax.LOGS, Reading.SECOND),
    PERSON_NONE("person.none", "", LimitSyntax.NO_PERSONS, Reading.SECOND),
    COUNT_MAX_EARLY_MINUTES("count.max_early_minutes", "5", LimitSyntax.MINUTES, Reading.SECOND),
    COUNT_MAX_DELAY_MINUTES("count.max_delay_minutes", "30", LimitSyntax.MINUTES, Reading.SECOND),
    ROLL_TOLERANCE("roll.tolerance", "0", LimitSyntax.NUMBER, Reading.SECOND),
    OUT_MIN_MINUTES("out.min_minutes", "30", LimitSyntax.MINUTES, Reading.SECOND),
    OUT_KINDS("out.kinds", "EXERCISE RECREATION PROGRAMME WORK", LimitSyntax.OUT_KINDS, Reading.SECOND),
    OUT_EXCUSES("out.excuses", "none", LimitSyntax.EXCUSES, Reading.SECOND),
    REFERENCE_OUT_MINUTES("reference.out_minutes", "60", LimitSyntax.MINUTES, Reading.SECOND),
    REFERENCE_CONFINED_HOURS("reference.confined_hours", "22", LimitSyntax.HOURS_OF_A_DAY, Reading.SECOND),
    SOLITARY_FIRST_REVIEW_DAYS("solitary.first_review_days", "3", LimitSyntax.FROM_ONE, Reading.SECOND),
    SOLITARY_REVIEW_DAYS("solitary.review_days", "14", LimitSyntax.FROM_ONE, Reading.SECOND),
    SOLITARY_AUTHORITY_DAYS("solitary.authority_days", "42", LimitSyntax.NUMBER, Reading.SECOND);

    private final String key;
    private final String standard;
    private final LimitSyntax syntax;
    private final Reading since;

    LimitName(String key, String standard, LimitSyntax syntax) {
        this(key, standard, syntax, Reading.FIRST);
    }

    LimitName(String key, String standard, LimitSyntax syntax, Reading since) {
        this.key = key;
        this.standard = standard;
        this.syntax = syntax;
        this.since = since;
    }

    /** The name as limits.csv spells it. */
    public String key() {
        return key;
    }

    /** The default; empty where there is none and the limit is simply not declared. */
    public Optional<String> standard() {
        return Optional.of(standard).filter(value -> !value.isEmpty());
    }

    /** Whether files of that reading may set it. */
    public boolean isKnownTo(Reading reading) {
        return reading.includes(since);
    }

    /** How that reading wants its values to be written. */
    public LimitSyntax syntax(Reading reading) {
        return syntax.of(reading);
    }

    /** The limit of that name, if there is one. */
    public static Optional<LimitName> of(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
    }
}
