package prisoncensus.comparison;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.CheckId;
import prisoncensus.logbook.LogKind;

/** Which checks and figures a log can reach. Source: the headings of the checks, which name the logs they need. */
final class CheckInputs {
    private CheckInputs() {}

    static Set<String> rules(LogKind log) {
        return Arrays.stream(CheckId.values())
                .filter(rule -> logs(rule).contains(log))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Set<LogKind> logs(CheckId rule) {
        return switch (rule) {
            case H06 -> EnumSet.of(LogKind.CELLS);
            case H07 -> EnumSet.complementOf(EnumSet.of(LogKind.LIMITS));
            case S10 -> EnumSet.of(LogKind.SOLITARY, LogKind.CELLS);
            case S11 -> EnumSet.of(LogKind.SOLITARY, LogKind.CELLS, LogKind.HEADCOUNT);
            case R01, R03 -> EnumSet.copyOf(LogKind.NIGHTLY);
            case R02 -> EnumSet.allOf(LogKind.class);
            default -> logs(rule.name().charAt(0));
        };
    }

    private static Set<LogKind> logs(char group) {
        return switch (group) {
            case 'H' -> EnumSet.of(LogKind.HEADCOUNT, LogKind.CELLS);
            case 'M' -> EnumSet.of(LogKind.MEALS, LogKind.HEADCOUNT, LogKind.CELLS);
            case 'S' -> EnumSet.of(LogKind.SOLITARY);
            default -> EnumSet.complementOf(EnumSet.of(LogKind.LIMITS));
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
}
