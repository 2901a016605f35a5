package prisoncensus.comparison;

import static prisoncensus.checks.FigureName.CAPACITY;
import static prisoncensus.checks.FigureName.CELLS_MISSING;
import static prisoncensus.checks.FigureName.CELLS_OVER_LIMIT;
import static prisoncensus.checks.FigureName.CENSUS_COMPLETE;
import static prisoncensus.checks.FigureName.CENSUS_TOTAL;
import static prisoncensus.checks.FigureName.PLATES_SHORT;
import static prisoncensus.checks.FigureName.SOLITARY_LONGEST_DAYS;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.FigureName;
import prisoncensus.logbook.LimitName;

/**
 * Which checks and figures a limit can reach. Source: the rule of each check, which names the limits it reads.
 *
 * @param rules their ids
 * @param figures their keys
 */
record CheckLimits(Set<String> rules, Set<String> figures) {
    static CheckLimits of(LimitName limit) {
        return switch (limit) {
            case CELL_LIMIT -> reach("H02 H03 H04 H06 H09 R04", CELLS_OVER_LIMIT);
            case CELL_NEAR_PERCENT -> reach("H03");
            case CELL_SUSTAINED_COUNTS -> reach("H04");
            case SOLITARY_CELL_LIMIT -> reach("H02 H04 H09 S10", CELLS_OVER_LIMIT);
            case FACILITY_CAPACITY -> reach("H05 H06", CAPACITY);
            case COUNT_TIMES -> reach("H01 H02 H03 H04 H09 H11 M01 M02 M03 M04 M05", CELLS_OVER_LIMIT, PLATES_SHORT);
            case CENSUS_COUNT -> reach("H05 H12 S11", CENSUS_TOTAL, CENSUS_COMPLETE, CELLS_MISSING);
            case MEAL_WINDOWS -> reach("M01 M02 M03 M04 M05 M06", PLATES_SHORT);
            case MEAL_SURPLUS_PERCENT -> reach("M04");
            case MEAL_MAX_GAP_HOURS -> reach("M07");
            case SOLITARY_MAX_DAYS -> reach("S01 S02 S04");
            case SOLITARY_NEAR_DAYS -> reach("S02");
            case SOLITARY_DAY_COUNT -> reach("S01 S02 S04", SOLITARY_LONGEST_DAYS);
            case SOLITARY_JOIN_HOURS -> reach("S01 S02 S03 S04", SOLITARY_LONGEST_DAYS);
            case SOLITARY_WINDOW_DAYS, SOLITARY_WINDOW_MAX_DAYS -> reach("S05");
            case REFERENCE_SPACE_M2 -> reach("H12");
        };
    }

    private static CheckLimits reach(String rules, FigureName... figures) {
        return new CheckLimits(
                Set.of(rules.split(" ")),
                Stream.of(figures).map(FigureName::key).collect(Collectors.toSet()));
    }
}
