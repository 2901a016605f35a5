package prisoncensus.checks;

import java.util.List;
import prisoncensus.logbook.LogKind;

/**
 * S09: the log gives no reason for a placement, or nobody who authorised it. Source of the rule: UN Nelson Mandela Rule 45, only in
 * exceptional cases, subject to review, by a competent authority.
 */
final class NoReason implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S09, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            boolean authorised = census.solitary().hasColumn("authorised_by");
            census.solitary().today().forEach(state -> judge(state, authorised, verdict));
        }
        return verdict.outcome();
    }

    private static void judge(PlacementState state, boolean authorised, Verdict verdict) {
        boolean noReason = state.line().reason().isEmpty();
        boolean nobody = authorised && state.line().authorisedBy().isEmpty();
        if (noReason || nobody) {
            String key = noReason && nobody ? "S09.both" : noReason ? "S09" : "S09.nobody";
            verdict.fail(
                    Subject.placement(state.number()),
                    Message.of(key).with("placement", Spoken.placement(state)),
                    List.of(state.line().origin()));
        } else {
            verdict.pass();
        }
    }
}
