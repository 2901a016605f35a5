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
import prisoncensus.logbook.LogKind;

/**
 * S09: the log gives no reason for a placement, or nobody who authorised it. PASS without a subject: solitary.csv names no
 * placement, and none of its lines was rejected. Source of the rule: UN Nelson Mandela Rule 45, only in exceptional cases, subject
 * to review, by a competent authority.
 */
final class S09NoReason implements Check {
    @Override
    public CheckId id() {
        return CheckId.S09;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY);
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
        if (log.hasColumn("reason")) {
            boolean authorised = log.hasColumn("authorised_by");
            log.today().forEach(state -> judge(state, authorised, log, outcome));
            log.rejected().leavePlacementsOpen(outcome);
        } else {
            WithoutColumn.judge("S09.noColumn", log, outcome);
        }
    }

    private static void judge(PlacementState state, boolean authorised, SolitaryRecord log, OutcomeBuilder outcome) {
        boolean noReason = state.line().reason().isEmpty();
        boolean nobody = authorised && state.line().authorisedBy().isEmpty();
        if (noReason || nobody) {
            String key = noReason && nobody ? "S09.both" : noReason ? "S09" : "S09.nobody";
            outcome.fail(
                    Subject.placement(state.number()),
                    Message.of(key).with("placement", SolitaryPhrases.placement(state)),
                    List.of(state.line().origin()));
        } else {
            log.rejected().passUnlessNamed(state, outcome);
        }
    }
}
