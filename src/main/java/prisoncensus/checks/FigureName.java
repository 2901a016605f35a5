package prisoncensus.checks;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** The main figures of a night, in the order of the manifest. */
public enum FigureName {
    CENSUS_TOTAL("censusTotal", CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.CENSUS_COUNT)),
    CENSUS_COMPLETE(
            "censusComplete", CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.CENSUS_COUNT)),
    CELLS_MISSING(
            "cellsMissing", CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.CENSUS_COUNT)),
    PEAK("peak", CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.CENSUS_COUNT, LimitName.COUNT_TIMES)),
    PEAK_AT("peakAt", CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.CENSUS_COUNT)),
    CELLS_ACTIVE("cellsActive", CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)),
    CELLS_OVER_LIMIT(
            "cellsOverLimit",
            CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)
                    .and(LimitName.CELL_LIMIT, LimitName.SOLITARY_CELL_LIMIT, LimitName.COUNT_TIMES)),
    CAPACITY("capacity", CheckReads.of().and(LimitName.FACILITY_CAPACITY)),
    PLATES_SERVED(
            "platesServed",
            CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                    .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS)),
    PLATES_SHORT(
            "platesShort",
            CheckReads.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS)
                    .and(LimitName.COUNT_TIMES, LimitName.MEAL_WINDOWS)),
    SOLITARY_HELD("solitaryHeld", CheckReads.of(LogKind.SOLITARY)),
    SOLITARY_LONGEST_DAYS(
            "solitaryLongestDays",
            CheckReads.of(LogKind.SOLITARY)
                    .and(LimitName.SOLITARY_DAY_COUNT, LimitName.SOLITARY_JOIN_HOURS, LimitName.PERSON_NONE)),
    ROLL("roll", Reads.ROLL),
    ROLL_DIFFERENCE("rollDifference", Reads.ROLL),
    MOVEMENTS_IN("movementsIn", CheckReads.of(LogKind.MOVEMENTS)),
    MOVEMENTS_OUT("movementsOut", CheckReads.of(LogKind.MOVEMENTS)),
    CELLS_OUT_SHORT(
            "cellsOutShort",
            Reads.TIME_OUT.plus(LimitName.OUT_MIN_MINUTES, LimitName.OUT_KINDS, LimitName.OUT_EXCUSES)),
    OUT_MINUTES("outMinutes", Reads.TIME_OUT.plus(LimitName.OUT_KINDS)),
    CELLS_WITH_OUT_RECORD("cellsWithOutRecord", Reads.TIME_OUT),
    PEOPLE_CONFINED("peopleConfined", Reads.TIME_OUT.plus(LimitName.REFERENCE_CONFINED_HOURS));

    /** What several figures read. */
    private static final class Reads {
        private static final CheckReads ROLL = CheckReads.of(
                        LogKind.MOVEMENTS, LogKind.HEADCOUNT, LogKind.CELLS, LogKind.SOLITARY)
                .and(LimitName.COUNT_TIMES);
        private static final CheckReads TIME_OUT =
                CheckReads.of(LogKind.OUTSIDE, LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.COUNT_TIMES);
    }

    private final String key;
    private final CheckReads reads;

    FigureName(String key, CheckReads reads) {
        this.key = key;
        this.reads = reads;
    }

    /** The keys of all. */
    public static Set<String> keys() {
        return Arrays.stream(values()).map(FigureName::key).collect(Collectors.toSet());
    }

    /** The logs and limits that the figure depends on. */
    public CheckReads reads() {
        return reads;
    }

    /** Rises when the figure is worked out by another rule, so that this is told apart from a changed fact. */
    public int version() {
        return this == CAPACITY || compareTo(ROLL) >= 0 ? 1 : 2;
    }

    /** The name that the manifest uses. */
    public String key() {
        return key;
    }
}
