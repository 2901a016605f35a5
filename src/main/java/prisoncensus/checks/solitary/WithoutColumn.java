package prisoncensus.checks.solitary;

import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/** The outcome of a check by placement whose column the file lacks: one finding for all placements, not one for each. */
final class WithoutColumn {
    private WithoutColumn() {}

    static void judge(String key, SolitaryRecord log, OutcomeBuilder outcome) {
        int placements = log.today().size();
        if (placements > 0) {
            List<Origin> sources =
                    log.today().stream().map(state -> state.line().origin()).toList();
            var message =
                    Message.of(key).with("file", LogKind.SOLITARY.fileName()).with("found", placements);
            outcome.fail(Subject.facility(), OptionalLong.of(placements), OptionalLong.empty(), message, sources);
        } else if (log.rejected().any()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.rejected(LogKind.SOLITARY));
        }
    }
}
