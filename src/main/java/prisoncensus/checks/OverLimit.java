package prisoncensus.checks;

import java.time.LocalTime;
import java.util.List;
import prisoncensus.logbook.CountSlip;

/**
 * H02: people at any governing slip exceed the cell's limit on the census date. Found is the highest number of people, limit the
 * cell's. Source of the rule: the cell's certificate, else the facility's cell.limit.
 */
final class OverLimit implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.H02, census.facts());
        if (verdict.hasReceived(census.logsThatNameItsCells())) {
            census.cells().forEach(cell -> judge(cell, census, verdict));
        }
        return verdict.outcome();
    }

    private static void judge(Cell cell, Census census, Verdict verdict) {
        List<CountSlip> over = slipsOver(cell, census);
        List<LocalTime> unknown = census.timesThatCannotBeJudged(cell);
        if (!over.isEmpty()) {
            int highest = over.stream().mapToInt(CountSlip::people).max().orElseThrow();
            verdict.fail(Subject.cell(cell), highest, cell.limit(), message(cell, over), Census.origins(over));
        } else if (!unknown.isEmpty()) {
            verdict.cannotJudge(Subject.cell(cell), Missing.governingSlips(unknown));
        } else if (census.isSubject(cell)) {
            verdict.pass();
        }
    }

    static List<CountSlip> slipsOver(Cell cell, Census census) {
        return census.counts(cell).governing().stream()
                .filter(slip -> slip.people() > cell.limit())
                .toList();
    }

    private static Message message(Cell cell, List<CountSlip> over) {
        var message = Message.of(over.size() == 1 ? "H02" : "H02.several")
                .with("cell", cell.code())
                .with("limit", cell.limit());
        return over.size() == 1
                ? message.with("people", over.get(0).people())
                        .with("time", over.get(0).scheduledTime())
                : message.with("number", over.size()).with("counts", Census.spoken(over));
    }
}
