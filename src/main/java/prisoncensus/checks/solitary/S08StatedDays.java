package prisoncensus.checks.solitary;

import java.util.List;
import java.util.OptionalLong;
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
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LogKind;

/**
 * S08: the days typed for a released placement are its days under none of the three conventions. Found is the number typed. PASS
 * without a subject: no line of solitary.csv states days, and none was rejected. Source of the rule: days are counted, not copied.
 */
final class S08StatedDays implements Check {
    @Override
    public CheckId id() {
        return CheckId.S08;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().today().stream()
                    .filter(state -> !state.stay().isHeld())
                    .forEach(state -> state.line()
                            .statedDays()
                            .ifPresent(stated -> judge(state, stated, census.solitary(), outcome)));
            census.solitary().rejected().leavePlacementsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(PlacementState state, int stated, SolitaryRecord log, OutcomeBuilder outcome) {
        int inclusive = state.stay().days(DayCount.INCLUSIVE, log.date());
        int exclusive = state.stay().days(DayCount.EXCLUSIVE, log.date());
        int elapsed = state.stay().days(DayCount.ELAPSED, log.date());
        if (List.of(inclusive, exclusive, elapsed).contains(stated)) {
            log.rejected().passUnlessNamed(state, outcome);
        } else {
            var message = Message.of("S08")
                    .with("placement", SolitaryPhrases.placement(state))
                    .with("stated", SolitaryPhrases.days(stated))
                    .with("inclusive", inclusive)
                    .with("exclusive", exclusive)
                    .with("elapsed", elapsed);
            outcome.fail(
                    Subject.placement(state.number()),
                    OptionalLong.of(stated),
                    OptionalLong.empty(),
                    message,
                    state.sources());
        }
    }
}
