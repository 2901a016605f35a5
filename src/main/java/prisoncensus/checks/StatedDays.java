package prisoncensus.checks;

import java.util.List;
import java.util.OptionalInt;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LogKind;

/**
 * S08: the days typed for a released placement are its days under none of the three conventions. Found is the number typed. Source of
 * the rule: days are counted, not copied.
 */
final class StatedDays implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S08, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().today().stream()
                    .filter(state -> !state.stay().isHeld())
                    .forEach(state -> state.line()
                            .statedDays()
                            .ifPresent(stated -> judge(state, stated, census.solitary(), verdict)));
        }
        return verdict.outcome();
    }

    private static void judge(PlacementState state, int stated, SolitaryLog log, Verdict verdict) {
        int inclusive = state.stay().days(DayCount.INCLUSIVE, log.date());
        int exclusive = state.stay().days(DayCount.EXCLUSIVE, log.date());
        int elapsed = state.stay().days(DayCount.ELAPSED, log.date());
        if (List.of(inclusive, exclusive, elapsed).contains(stated)) {
            verdict.pass();
        } else {
            var message = Message.of("S08")
                    .with("placement", Spoken.placement(state))
                    .with("stated", Spoken.days(stated))
                    .with("inclusive", inclusive)
                    .with("exclusive", exclusive)
                    .with("elapsed", elapsed);
            verdict.fail(
                    Subject.placement(state.number()),
                    OptionalInt.of(stated),
                    OptionalInt.empty(),
                    message,
                    state.sources());
        }
    }
}
