package prisoncensus.checks.headcount;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.CellCounts;
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
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * H04: a cell is over its limit at cell.sustained_counts consecutive scheduled counts; a missing count breaks the run. People.
 * PASS without a subject: no group cell is active, no other active cell has a slip at a scheduled count, and no line of
 * headcount.csv or row of cells.csv that touches the date was rejected. Source of the rule: the facility's own
 * cell.sustained_counts.
 */
final class H04SustainedOver implements Check {
    @Override
    public CheckId id() {
        return CheckId.H04;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS)
                .and(
                        LimitName.CELL_LIMIT,
                        LimitName.CELL_SUSTAINED_COUNTS,
                        LimitName.SOLITARY_CELL_LIMIT,
                        LimitName.COUNT_TIMES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(census.logsThatNameItsCells())) {
            census.cells().forEach(cell -> judge(cell, census, outcome));
            census.rejected()
                    .leaveByCell(
                            LogKind.HEADCOUNT, RejectedLines.at(census.limits().countTimes()), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, Census census, OutcomeBuilder outcome) {
        List<LocalTime> scheduled = census.limits().countTimes();
        int least = census.limits().number(LimitName.CELL_SUSTAINED_COUNTS);
        List<CountSlip> sustained = sustained(cell, census.counts(cell), scheduled, least);
        List<LocalTime> unknown = census.timesThatCannotBeJudged(cell).stream()
                .filter(scheduled::contains)
                .toList();
        if (!sustained.isEmpty()) {
            fail(cell, sustained, least, outcome);
        } else if (!unknown.isEmpty()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.governingSlips(unknown));
        } else if (census.rejected().nameCell(LogKind.HEADCOUNT, cell.code(), RejectedLines.at(scheduled))) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.HEADCOUNT));
        } else if (cell.isGroup() || scheduled.stream().anyMatch(census.counts(cell)::hasSlip)) {
            outcome.pass();
        }
    }

    /** The slips of every run over the limit that is long enough. */
    private static List<CountSlip> sustained(Cell cell, CellCounts counts, List<LocalTime> scheduled, int least) {
        List<List<CountSlip>> runs = new ArrayList<>();
        List<CountSlip> run = new ArrayList<>();
        for (LocalTime time : scheduled) {
            Optional<CountSlip> over = counts.governing(time).filter(slip -> slip.people() > cell.limit());
            if (over.isPresent()) {
                run.add(over.get());
            } else {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        return runs.stream()
                .filter(one -> one.size() >= least)
                .flatMap(List::stream)
                .toList();
    }

    private static void fail(Cell cell, List<CountSlip> sustained, int least, OutcomeBuilder outcome) {
        var message = Message.of("H04")
                .with("cell", cell.code())
                .with("limit", cell.limit())
                .with("least", least)
                .with("counts", CountSlips.inWords(sustained));
        outcome.fail(Subject.cell(cell), message, CountSlips.origins(sustained));
    }
}
