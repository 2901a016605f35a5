package prisoncensus.checks.run;

import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * R04: cells.csv is absent, so the cells that the logs name are taken for group cells with the general limit. PASS without a
 * subject: never; the facility is the subject. Source of the rule: the facility's duty to certify its cells.
 */
final class R04CellsUnlimited implements Check {
    @Override
    public CheckId id() {
        return CheckId.R04;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.CELLS)
                .and(LimitName.CELL_LIMIT);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (census.knowsCells()) {
            outcome.pass();
        } else {
            var message = Message.of("R04").with("limit", census.limits().cellLimit(CellKind.GROUP));
            outcome.fail(Subject.facility(), message, List.of());
        }
        return outcome.outcome();
    }
}
