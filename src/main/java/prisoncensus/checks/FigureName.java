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
            CheckReads.of(LogKind.SOLITARY).and(LimitName.SOLITARY_DAY_COUNT, LimitName.SOLITARY_JOIN_HOURS));

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
        return this == CAPACITY ? 1 : 2;
    }

    /** The name that the manifest uses. */
    public String key() {
        return key;
    }
}
