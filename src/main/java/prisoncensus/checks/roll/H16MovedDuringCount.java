package prisoncensus.checks.roll;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.MovementReason;

/**
 * H16: somebody came, left or moved while people were counted, other than by death or to hospital. Found is the number of movement
 * numbers. PASS without a subject: never; the facility is the subject, and where a line of either log was rejected or movements
 * contradict each other it is not evaluable unless it fails. Source of the rule: movements stand still during a count.
 */
final class H16MovedDuringCount implements Check {
    private static final Set<MovementReason> PARDONED = EnumSet.of(MovementReason.DEATH, MovementReason.HOSPITAL);

    @Override
    public CheckId id() {
        return CheckId.H16;
    }

    @Override
    public CheckReads reads() {
        return RollChecks.READS.and(LimitName.COUNT_TIMES, LimitName.COUNT_MAX_DELAY_MINUTES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(RollChecks.LOGS)) {
            judge(Roll.of(census), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Roll roll, Census census, OutcomeBuilder outcome) {
        List<Movement> moved = census.limits().countTimes().stream()
                .flatMap(time -> roll.inWindow(time).stream())
                .filter(movement -> !PARDONED.contains(movement.reason()))
                .toList();
        List<String> numbers =
                moved.stream().map(Movement::number).distinct().sorted().toList();
        if (!numbers.isEmpty()) {
            outcome.fail(
                    Subject.facility(),
                    OptionalLong.of(numbers.size()),
                    OptionalLong.empty(),
                    Message.of(numbers.size() == 1 ? "H16.one" : "H16")
                            .with("found", numbers.size())
                            .with("movements", SolitaryPhrases.shortened(numbers)),
                    moved.stream().map(Movement::origin).distinct().toList());
        } else if (roll.contradicts()) {
            outcome.notEvaluable(Subject.facility(), Message.of("missing.contradiction"));
        } else if (!roll.isWhole(LogKind.MOVEMENTS) || !roll.isWhole(LogKind.HEADCOUNT)) {
            outcome.notEvaluable(Subject.facility(), MissingInput.rejectedLines());
        } else {
            outcome.pass();
        }
    }
}
