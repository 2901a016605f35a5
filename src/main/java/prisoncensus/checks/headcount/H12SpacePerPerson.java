package prisoncensus.checks.headcount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.CellCounts;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * H12: the floor area a person at the census count is less than reference.space_m2; square metres. PASS without a subject: some
 * cell has an area, nobody was counted in such a cell, and no line of headcount.csv or row of cells.csv that touches the date was
 * rejected. Source of the rule: the 3.4 m2 a person in shared cells of the ICRC (the CPT asks for 4), else the facility's own.
 */
final class H12SpacePerPerson implements Check {
    private static final int DECIMALS_SHOWN = 2;

    private record Space(Cell cell, CellCertificate certificate, BigDecimal area) {
        static Optional<Space> of(Cell cell) {
            return cell.certificate().flatMap(row -> row.floorArea().map(area -> new Space(cell, row, area)));
        }
    }

    @Override
    public CheckId id() {
        return CheckId.H12;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.CENSUS_COUNT, LimitName.REFERENCE_SPACE_M2);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS))) {
            List<Space> spaces = census.cells().stream()
                    .flatMap(cell -> Space.of(cell).stream())
                    .toList();
            if (spaces.isEmpty()) {
                outcome.notEvaluable(Subject.log(LogKind.CELLS), MissingInput.areas());
            }
            spaces.forEach(space -> judge(space, census, outcome));
            census.rejected()
                    .leaveByCell(
                            LogKind.HEADCOUNT,
                            RejectedLines.at(List.of(census.limits().censusCount())),
                            outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Space space, Census census, OutcomeBuilder outcome) {
        LocalTime time = census.limits().censusCount();
        CellCounts counts = census.counts(space.cell);
        Optional<CountSlip> slip = counts.governing(time);
        boolean open =
                census.rejected().nameCell(LogKind.HEADCOUNT, space.cell.code(), RejectedLines.at(List.of(time)));
        if (slip.isPresent()) {
            judge(space, slip.get(), open, census.limits().decimal(LimitName.REFERENCE_SPACE_M2), outcome);
        } else if (open) {
            outcome.notEvaluable(Subject.cell(space.cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (space.cell.isGroup() || counts.hasSlip(time)) {
            outcome.notEvaluable(Subject.cell(space.cell), MissingInput.governingSlips(List.of(time)));
        }
    }

    private static void judge(Space space, CountSlip slip, boolean open, BigDecimal reference, OutcomeBuilder outcome) {
        var people = BigDecimal.valueOf(slip.people());
        if (space.area.compareTo(reference.multiply(people)) >= 0 && open) {
            outcome.notEvaluable(Subject.cell(space.cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (space.area.compareTo(reference.multiply(people)) >= 0) {
            outcome.pass();
        } else {
            var message = Message.of("H12")
                    .with("cell", space.cell.code())
                    .with("time", slip.scheduledTime())
                    .with("area", space.area.stripTrailingZeros())
                    .with("people", slip.people())
                    .with("space", space.area.divide(people, DECIMALS_SHOWN, RoundingMode.DOWN))
                    .with("reference", reference);
            outcome.fail(Subject.cell(space.cell), message, List.of(slip.origin(), space.certificate.origin()));
        }
    }
}
