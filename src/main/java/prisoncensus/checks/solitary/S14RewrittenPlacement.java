package prisoncensus.checks.solitary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.SolitaryPlacement;

/**
 * S14: the night's line gives a placement another placed_at or another person than its newest line before. Rewriting the date does
 * not reset the clock. PASS without a subject: no placement of the file was known before, and no line of solitary.csv was
 * rejected. Source of the rule: what was logged once stays logged.
 */
final class S14RewrittenPlacement implements Check {
    @Override
    public CheckId id() {
        return CheckId.S14;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY).plus(LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        SolitaryRecord log = census.solitary();
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            log.today()
                    .forEach(state ->
                            log.past(state.number()).ifPresent(past -> judge(state, past.newest(), log, outcome)));
            log.rejected().leavePlacementsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(
            PlacementState state, SolitaryPlacement before, SolitaryRecord log, OutcomeBuilder outcome) {
        List<Message> changes = new ArrayList<>();
        var placed = state.line().placedAt().at();
        if (!placed.equals(before.placedAt().at())) {
            changes.add(Message.of("part.placedAt")
                    .with("before", before.placedAt().at())
                    .with("now", placed));
        }
        if (isAnother(before.person(), state.person())) {
            changes.add(Message.of("part.otherPerson")
                    .with("before", before.person().orElseThrow())
                    .with("now", state.person().orElseThrow()));
        }
        if (changes.isEmpty()) {
            log.rejected().passUnlessNamed(state, outcome);
        } else {
            var message = Message.of("S14")
                    .with("placement", state.number())
                    .with("date", before.origin().file().date().orElseThrow())
                    .with("changes", changes);
            outcome.fail(
                    Subject.placement(state.number()),
                    message,
                    List.of(state.line().origin(), before.origin()));
        }
    }

    /** A line without a person says no other one: S12 tells of it. */
    private static boolean isAnother(Optional<String> before, Optional<String> now) {
        return before.isPresent() && now.isPresent() && !before.equals(now);
    }
}
