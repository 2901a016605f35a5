package prisoncensus.checks.outside;

import java.util.List;
import java.util.function.ToLongFunction;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.Origin;

/** What E03 and E04 share: one finding over all cells with a record that no rejected line names. */
record CellsTogether(TimeOut out, OutcomeBuilder outcome) {
    /** Fails with the sum over these cells, unless it is 0. */
    void judge(List<CellOut> cells, ToLongFunction<CellOut> number, int limit, String key) {
        long found = cells.stream().mapToLong(number).sum();
        if (found > 0) {
            List<Origin> sources =
                    cells.stream().flatMap(cell -> cell.sources().stream()).toList();
            var message = Message.of(key)
                    .with("found", found)
                    .with("cells", cells.size())
                    .with("limit", limit);
            outcome.fail(Subject.facility(), found, limit, message, sources);
        } else if (out.isOpen()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.someCells());
        } else {
            outcome.pass();
        }
    }
}
