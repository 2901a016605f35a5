package prisoncensus.checks;

import java.util.List;
import prisoncensus.logbook.LogKind;

/**
 * S12: the log names no person for a placement, so that it cannot be joined to others. Source of the rule: UN Nelson Mandela Rules 43
 * and 44 count the days of a person, not of a cell.
 */
final class NoPerson implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S12, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().today().forEach(state -> judge(state, verdict));
        }
        return verdict.outcome();
    }

    private static void judge(PlacementState state, Verdict verdict) {
        if (state.person().isPresent()) {
            verdict.pass();
        } else {
            verdict.fail(
                    Subject.placement(state.number()),
                    Message.of("S12")
                            .with("placement", Spoken.placement(state))
                            .with("cell", state.line().cell()),
                    List.of(state.line().origin()));
        }
    }
}
