package prisoncensus.checks.solitary;

import java.time.LocalDateTime;
import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Moment;

/**
 * S06: a placement is still open at the end of the census date and no end is planned, or one that is past. PASS without a subject:
 * the file has the column planned_end, names no open placement, and none of its lines was rejected. Source of the rule: UN Nelson
 * Mandela Rule 45, for as short a time as possible.
 */
final class S06NoEndPlanned implements Check {
    private static final String COLUMN = "planned_end";

    @Override
    public CheckId id() {
        return CheckId.S06;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        SolitaryRecord log = census.solitary();
        if (!outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            return outcome.outcome();
        }
        if (log.hasColumn(COLUMN)) {
            log.today().stream().filter(state -> state.stay().isHeld()).forEach(state -> judge(state, log, outcome));
            log.rejected().leavePlacementsOpen(outcome);
        } else {
            outcome.notEvaluable(Subject.log(LogKind.SOLITARY), MissingInput.column(LogKind.SOLITARY, COLUMN));
        }
        return outcome.outcome();
    }

    private static void judge(PlacementState state, SolitaryRecord log, OutcomeBuilder outcome) {
        LocalDateTime nightEnds = log.date().plusDays(1).atStartOfDay();
        var planned = state.line().plannedEnd().map(Moment::at);
        if (planned.filter(end -> !end.isBefore(nightEnds)).isPresent()) {
            log.rejected().passUnlessNamed(state, outcome);
        } else {
            var message = Message.of(planned.isEmpty() ? "S06" : "S06.past")
                    .with("placement", SolitaryPhrases.placement(state));
            outcome.fail(
                    Subject.placement(state.number()),
                    planned.map(end -> message.with("planned", end)).orElse(message),
                    List.of(state.line().origin()));
        }
    }
}
