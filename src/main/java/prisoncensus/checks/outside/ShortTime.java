package prisoncensus.checks.outside;

import java.util.Set;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;

/** What E02 and E06 share: cells whose people were out for less than out.min_minutes, without and with an excuse. */
record ShortTime(boolean isExcused) {
    void judge(TimeOut out, Census census, OutcomeBuilder outcome) {
        OutsideChecks.leaveUncounted(out, outcome);
        if (out.logsNamed().isEmpty()) {
            var named = Set.copyOf(out.named());
            out.cells().stream()
                    .filter(cell -> !named.contains(cell.cell()))
                    .forEach(cell -> judge(cell, out, census, outcome));
        }
        OutsideChecks.leaveNamed(out, census, outcome);
    }

    private void judge(CellOut cell, TimeOut out, Census census, OutcomeBuilder outcome) {
        int least = out.limit(LimitName.OUT_MIN_MINUTES);
        long minutes = cell.minutes(out.kinds());
        boolean excused = cell.isExcused(out.kinds(), census.limits().outExcuses());
        if (!cell.hasRecord()) {
            outcome.notEvaluable(Subject.cell(cell.cell()), MissingInput.outRecord());
        } else if (minutes < least && excused == isExcused) {
            var message = Message.of(isExcused ? "E06" : "E02")
                    .with("cell", cell.cell().code())
                    .with("minutes", minutes)
                    .with("limit", least);
            outcome.fail(Subject.cell(cell.cell()), minutes, least, message, cell.sources());
        } else {
            outcome.pass();
        }
    }
}
