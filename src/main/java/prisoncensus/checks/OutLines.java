package prisoncensus.checks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.outside.CellOut;
import prisoncensus.checks.outside.OutsideChecks;
import prisoncensus.checks.outside.TimeOut;
import prisoncensus.logbook.Activity;

/** Lays out the time out of each cell for the reports; nothing where a log that it needs was not received. */
final class OutLines {
    private final TimeOut out;
    private final Set<String> tooShort;

    private OutLines(Census census, List<Outcome> outcomes) {
        this.out = TimeOut.of(census);
        this.tooShort = outcomes.stream()
                .filter(outcome -> outcome.rule() == CheckId.E02)
                .flatMap(outcome -> outcome.findings().stream())
                .map(finding -> finding.subject().name())
                .collect(Collectors.toSet());
    }

    static List<OutLine> of(Census census, List<Outcome> outcomes) {
        return OutsideChecks.LOGS.stream().allMatch(census.facts()::received)
                ? new OutLines(census, outcomes).all()
                : List.of();
    }

    private List<OutLine> all() {
        return Stream.concat(
                        out.cells().stream().map(this::line),
                        out.uncounted().stream().map(OutLines::uncounted))
                .sorted(Comparator.comparing(OutLine::cell, Cell.ORDER))
                .toList();
    }

    private OutLine line(CellOut cell) {
        Map<Activity, Long> minutes = cell.hasRecord()
                ? Arrays.stream(Activity.values())
                        .collect(Collectors.toMap(Function.identity(), activity -> cell.minutes(Set.of(activity))))
                : Map.of();
        OptionalLong outMinutes = cell.hasRecord() ? OptionalLong.of(cell.minutes(out.kinds())) : OptionalLong.empty();
        return new OutLine(
                cell.cell(),
                OptionalLong.of(cell.people()),
                minutes,
                outMinutes,
                tooShort.contains(cell.cell().code()));
    }

    private static OutLine uncounted(Cell cell) {
        return new OutLine(cell, OptionalLong.empty(), Map.of(), OptionalLong.empty(), false);
    }
}
