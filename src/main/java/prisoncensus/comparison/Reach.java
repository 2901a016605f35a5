package prisoncensus.comparison;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import prisoncensus.checks.Checks;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * The checks and figures that a log or a limit can change: those that say they read it.
 *
 * @param checks their ids
 * @param figures their keys
 */
record Reach(Set<String> checks, Set<String> figures) {
    static Reach of(LogKind log) {
        return of(reads -> reads.logs().contains(log));
    }

    static Reach of(LimitName limit) {
        return of(reads -> reads.limits().contains(limit));
    }

    private static Reach of(Predicate<CheckReads> isRead) {
        return new Reach(
                Checks.all().stream()
                        .filter(check -> isRead.test(check.reads()))
                        .map(check -> check.id().name())
                        .collect(Collectors.toSet()),
                Arrays.stream(FigureName.values())
                        .filter(figure -> isRead.test(figure.reads()))
                        .map(FigureName::key)
                        .collect(Collectors.toSet()));
    }
}
