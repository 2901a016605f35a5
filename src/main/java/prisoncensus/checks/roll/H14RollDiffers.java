package prisoncensus.checks.roll;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;

/**
 * H14: one or more scheduled counts that can be compared differ from the roll. Found is total less roll, people, where it is largest;
 * limit is roll.tolerance. PASS without a subject: never; the facility is the subject, and unless every scheduled count but the
 * opening can be compared it is not evaluable. Source of the rule: UN Nelson Mandela Rule 7, a record of who came and left.
 */
final class H14RollDiffers implements Check {
    @Override
    public CheckId id() {
        return CheckId.H14;
    }

    @Override
    public CheckReads reads() {
        return RollChecks.READS.and(LimitName.ROLL_TOLERANCE, LimitName.COUNT_TIMES, LimitName.COUNT_MAX_DELAY_MINUTES);
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
        List<LocalTime> times = census.limits().countTimes();
        List<LocalTime> evaluable = times.stream().filter(roll::isEvaluable).toList();
        List<LocalTime> differing = evaluable.stream().filter(roll::differs).toList();
        List<LocalTime> open = times.stream()
                .filter(time -> !roll.isOpening(time) && !roll.isEvaluable(time))
                .toList();
        if (!differing.isEmpty()) {
            fail(differing, roll, census, outcome);
        } else if (!open.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), RollChecks.notComparable(open));
        } else if (evaluable.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.twoCounts());
        } else {
            outcome.pass();
        }
    }

    private static void fail(List<LocalTime> differing, Roll roll, Census census, OutcomeBuilder outcome) {
        LocalTime worst = differing.stream()
                .max(Comparator.comparingLong((LocalTime time) -> Math.abs(roll.difference(time)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        List<Message> counts =
                differing.stream().map(time -> RollChecks.inWords(time, roll)).toList();
        outcome.fail(
                Subject.facility(),
                roll.difference(worst),
                census.limits().number(LimitName.ROLL_TOLERANCE),
                Message.of("H14").with("counts", counts),
                roll.sources(differing));
    }
}
