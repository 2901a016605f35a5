package prisoncensus.checks.headcount;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.DayLogs;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.Origin;

/**
 * H07: a slip, meal, placement, movement or record of time outside of the night names a cell that is not active on the census date. PASS without a subject: no
 * accepted line names a cell that is not active, no rejected line may name one, and no rejected row of cells.csv touches the date.
 * Source of the rule: the facility's own cell certificates.
 */
final class H07UnknownCell implements Check {
    private record Mention(String cell, Origin origin) {}

    @Override
    public CheckId id() {
        return CheckId.H07;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(
                LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.MOVEMENTS, LogKind.OUTSIDE, LogKind.CELLS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(needed(census.facts()))) {
            judge(census, outcome);
        }
        return outcome.outcome();
    }

    /** The cells, and any one log of the night. */
    private static List<LogKind> needed(NightFacts facts) {
        return LogKind.NIGHTLY.stream().anyMatch(facts::received)
                ? List.of(LogKind.CELLS)
                : List.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.CELLS);
    }

    private static void judge(Census census, OutcomeBuilder outcome) {
        Set<String> certified = census.facts().certificates().stream()
                .map(CellCertificate::cell)
                .collect(Collectors.toSet());
        Map<String, List<Origin>> lines = mentions(census.facts().today())
                .collect(groupingBy(Mention::cell, TreeMap::new, mapping(Mention::origin, toList())));
        lines.forEach((code, origins) -> {
            if (census.cell(code).isPresent()) {
                outcome.pass();
            } else {
                var key = certified.contains(code) ? "H07.inactive" : "H07";
                var cell = Cell.uncertified(code, census.limits());
                outcome.fail(Subject.cell(cell), message(key, code, origins), origins);
            }
        });
        LogKind.NIGHTLY.forEach(log -> {
            census.rejected().cells(log, RejectedLines.ANY).stream()
                    .filter(code -> census.cell(code).isEmpty())
                    .forEach(code -> outcome.leaveOpen(
                            Subject.cell(Cell.uncertified(code, census.limits())), MissingInput.rejected(log)));
            census.rejected().leaveOpen(log, RejectedLines.ANY, outcome);
        });
        census.rejected().leaveCellsOpen(outcome);
    }

    private static Stream<Mention> mentions(DayLogs today) {
        return Stream.of(
                        today.slips().stream()
                                .flatMap(List::stream)
                                .map(slip -> new Mention(slip.cell(), slip.origin())),
                        today.meals().stream()
                                .flatMap(List::stream)
                                .map(meal -> new Mention(meal.cell(), meal.origin())),
                        today.placements().stream()
                                .flatMap(List::stream)
                                .map(placement -> new Mention(placement.cell(), placement.origin())),
                        today.movements().stream().flatMap(List::stream).flatMap(H07UnknownCell::mentions),
                        today.outside().stream()
                                .flatMap(List::stream)
                                .map(time -> new Mention(time.cell(), time.origin())))
                .flatMap(Function.identity());
    }

    private static Stream<Mention> mentions(Movement movement) {
        return Stream.of(movement.fromCell(), movement.toCell())
                .flatMap(Optional::stream)
                .map(cell -> new Mention(cell, movement.origin()));
    }

    private static Message message(String key, String cell, List<Origin> origins) {
        List<String> files =
                origins.stream().map(origin -> origin.file().name()).distinct().toList();
        return Message.of(key).with("cell", cell).with("files", files);
    }
}
