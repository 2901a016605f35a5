package prisoncensus.checks.roll;

import java.time.LocalTime;
import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;

/**
 * H15: the last scheduled count of the date differs from the roll. Found is total less roll, people; limit is roll.tolerance. PASS
 * without a subject: never; the facility is the subject, and without a last count that can be compared it is not evaluable. Source
 * of the rule: a count that does not clear is taken again until it does; UN Nelson Mandela Rule 7.
 */
final class H15RollUncleared implements Check {
    @Override
    public CheckId id() {
        return CheckId.H15;
    }

    @Override
    public CheckReads reads() {
        return RollChecks.READS.and(LimitName.ROLL_TOLERANCE, LimitName.COUNT_TIMES, LimitName.COUNT_MAX_DELAY_MINUTES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(RollChecks.LOGS)) {
            List<LocalTime> times = census.limits().countTimes();
            judge(times.get(times.size() - 1), Roll.of(census), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(LocalTime last, Roll roll, Census census, OutcomeBuilder outcome) {
        if (!roll.isEvaluable(last)) {
            outcome.notEvaluable(Subject.facility(), RollChecks.notComparable(List.of(last)));
        } else if (roll.differs(last)) {
            outcome.fail(
                    Subject.facility(),
                    roll.difference(last),
                    census.limits().number(LimitName.ROLL_TOLERANCE),
                    Message.of("H15").with("count", RollChecks.inWords(last, roll)),
                    roll.sources(List.of(last)));
        } else {
            outcome.pass();
        }
    }
}
