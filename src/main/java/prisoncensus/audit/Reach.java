package prisoncensus.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Rule;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** Which checks and figures a log or a limit can reach. Source: the headings of the checks, which name the logs they need. */
final class Reach {
    private Reach() {}

    static Set<String> rules(LogKind log) {
        return Arrays.stream(Rule.values())
                .filter(rule -> logs(rule).contains(log))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Set<LogKind> logs(Rule rule) {
        return switch (rule.name().charAt(0)) {
            case 'H' ->
                rule == Rule.H07
                        ? EnumSet.complementOf(EnumSet.of(LogKind.LIMITS))
                        : EnumSet.of(LogKind.HEADCOUNT, LogKind.CELLS);
            case 'M' -> EnumSet.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS);
            case 'S' ->
                rule == Rule.S10 || rule == Rule.S11
                        ? EnumSet.of(LogKind.SOLITARY, LogKind.CELLS, LogKind.HEADCOUNT)
                        : EnumSet.of(LogKind.SOLITARY);
            default -> EnumSet.complementOf(EnumSet.of(LogKind.LIMITS));
        };
    }

    static Set<String> rules(LimitName limit) {
        return Arrays.stream(Rule.values())
                .filter(rule -> reaches(limit, rule))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static boolean reaches(LimitName limit, Rule rule) {
        char group = rule.name().charAt(0);
        return switch (limit.key().substring(0, limit.key().indexOf('.'))) {
            case "meal" -> group == 'M';
            case "solitary" -> limit == LimitName.SOLITARY_CELL_LIMIT ? group != 'M' : group == 'S';
            case "reference" -> rule == Rule.H12;
            case "facility" -> rule == Rule.H05 || rule == Rule.H06;
            case "cell" -> group == 'H' || group == 'R';
            default -> group != 'R';
        };
    }

    static Set<String> figures(LogKind log) {
        return Arrays.stream(FigureName.values())
                .filter(figure -> logs(figure).contains(log))
                .map(FigureName::key)
                .collect(Collectors.toSet());
    }

    private static Set<LogKind> logs(FigureName figure) {
        return switch (figure) {
            case CELLS_ACTIVE -> EnumSet.of(LogKind.CELLS, LogKind.HEADCOUNT);
            case CAPACITY -> EnumSet.noneOf(LogKind.class);
            case PLATES_SERVED -> EnumSet.of(LogKind.MEALS);
            case PLATES_SHORT -> EnumSet.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS);
            case SOLITARY_HELD, SOLITARY_LONGEST_DAYS -> EnumSet.of(LogKind.SOLITARY);
            default -> EnumSet.of(LogKind.HEADCOUNT, LogKind.CELLS);
        };
    }

    /** A limit can reach every figure but the plain sums. */
    static Set<String> figures(LimitName limit) {
        boolean solitary = limit.key().startsWith("solitary.");
        boolean capacity = limit == LimitName.FACILITY_CAPACITY;
        return Arrays.stream(FigureName.values())
                .filter(figure -> capacity == (figure == FigureName.CAPACITY))
                .filter(figure -> solitary || !logs(figure).contains(LogKind.SOLITARY))
                .map(FigureName::key)
                .collect(Collectors.toSet());
    }
}
