package prisoncensus.checks.outside;

import java.util.List;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** The checks of this room, by id. */
public final class OutsideChecks {
    /** What time out needs. */
    public static final List<LogKind> LOGS = List.of(LogKind.OUTSIDE, LogKind.HEADCOUNT, LogKind.CELLS);

    private OutsideChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new E01OutMissing(),
                new E02OutShort(),
                new E03OutReference(),
                new E04Confined(),
                new E05OutAndCounted(),
                new E06OutExcused());
    }

    /** Every check of this room reads these logs and the times of the counts. */
    static CheckReads reads(LimitName... limits) {
        return CheckReads.of(LogKind.OUTSIDE, LogKind.HEADCOUNT, LogKind.CELLS)
                .and(LimitName.COUNT_TIMES)
                .plus(limits);
    }

    /** Whether the logs were received and there are counts enough; what lacks is named. */
    static boolean canJudge(Census census, OutcomeBuilder outcome) {
        boolean received = outcome.hasReceived(LOGS);
        if (received && !TimeOut.of(census).hasEnoughCounts()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.twoCounts());
            return false;
        }
        return received;
    }

    /** Names the group cells that lack a count: nobody knows who was there. */
    static void leaveUncounted(TimeOut out, OutcomeBuilder outcome) {
        for (Cell cell : out.uncounted()) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.governingSlips(out.timesLacking(cell)));
        }
    }

    /** Names the cells that rejected lines name, and the logs if a line could be of any cell. */
    static void leaveNamed(TimeOut out, Census census, OutcomeBuilder outcome) {
        out.named().forEach(cell -> outcome.leaveOpen(Subject.cell(cell), MissingInput.rejectedLines()));
        out.logsNamed().forEach(outcome::leaveAllOpen);
        census.rejected().leaveCellsOpen(outcome);
    }
}
