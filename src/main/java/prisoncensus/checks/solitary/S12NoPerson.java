package prisoncensus.checks.solitary;

import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * S12: the log names no person for a placement, so that it cannot be joined to others. PASS without a subject: solitary.csv names
 * no placement, and none of its lines was rejected. Source of the rule: UN Nelson Mandela Rules 43 and 44 count the days of a
 * person, not of a cell.
 */
final class S12NoPerson implements Check {
    @Override
    public CheckId id() {
        return CheckId.S12;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY).plus(LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            judge(census.solitary(), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryRecord log, OutcomeBuilder outcome) {
        if (log.hasColumn("person")) {
            log.today().forEach(state -> judge(state, log, outcome));
            log.rejected().leavePlacementsOpen(outcome);
        } else {
            WithoutColumn.judge("S12.noColumn", log, outcome);
        }
    }

    private static void judge(PlacementState state, SolitaryRecord log, OutcomeBuilder outcome) {
        if (state.person().isPresent()) {
            log.rejected().passUnlessNamed(state, outcome);
        } else {
            outcome.fail(
                    Subject.placement(state.number()),
                    Message.of("S12")
                            .with("placement", SolitaryPhrases.placement(state))
                            .with("cell", state.line().cell()),
                    List.of(state.line().origin()));
        }
    }
}
