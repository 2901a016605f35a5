package prisoncensus.checks.headcount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.CountSlips;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogKind;

/**
 * H10: formal or standing slips of a sector's active cells lack the second officer or name the same one twice. Found is the number
 * of slips. PASS without a subject: no sector has a formal or standing slip of an active cell, the file has both columns, and no
 * line of headcount.csv or row of cells.csv that touches the date was rejected. Source of the rule: the facility's own count by
 * two officers.
 */
final class H10OneOfficer implements Check {
    private static final List<String> COLUMNS = List.of("officer", "second_officer");

    @Override
    public CheckId id() {
        return CheckId.H10;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(census.logsThatNameItsCells()) && hasColumns(census, outcome)) {
            census.cellsBySector().forEach((sector, cells) -> judge(sector, cells, census, outcome));
            OpenSectors.leaveAllOpen(RejectedLines.ANY, census, outcome);
        }
        return outcome.outcome();
    }

    private static boolean hasColumns(Census census, OutcomeBuilder outcome) {
        List<String> lacking = COLUMNS.stream()
                .filter(column -> !census.facts().hasColumn(LogKind.HEADCOUNT, column))
                .toList();
        if (!lacking.isEmpty()) {
            outcome.notEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.columns(LogKind.HEADCOUNT, lacking));
        }
        return lacking.isEmpty();
    }

    private static void judge(String sector, List<Cell> cells, Census census, OutcomeBuilder outcome) {
        List<CountSlip> slips = cells.stream()
                .flatMap(cell -> census.counts(cell).all().stream())
                .flatMap(at -> at.slips().stream())
                .filter(slip -> slip.type() == CountType.FORMAL || slip.type() == CountType.STANDING)
                .toList();
        List<CountSlip> alone = slips.stream().filter(H10OneOfficer::isByOne).toList();
        if (alone.isEmpty()) {
            OpenSectors.passUnlessOpen(sector, cells, RejectedLines.ANY, census, outcome);
        } else {
            var message = Message.of(alone.size() == 1 ? "H10.one" : "H10")
                    .with("sector", sector)
                    .with("found", alone.size())
                    .with("number", slips.size());
            outcome.fail(
                    Subject.sector(sector),
                    OptionalLong.of(alone.size()),
                    OptionalLong.empty(),
                    message,
                    CountSlips.origins(alone));
        }
    }

    private static boolean isByOne(CountSlip slip) {
        Optional<String> second = name(slip.secondOfficer());
        return second.isEmpty() || second.equals(name(slip.officer()));
    }

    private static Optional<String> name(Optional<String> officer) {
        return officer.map(String::strip).filter(name -> !name.isEmpty());
    }
}
