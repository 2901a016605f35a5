package prisoncensus.checks.headcount;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.CountSlips;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * H05: the census total exceeds the facility's declared capacity; people. Cells missing at the census count cannot undo a breach,
 * but they forbid a pass. PASS without a subject: never; the facility is the subject, and without a declared capacity it is not
 * evaluable. Source of the rule: the facility's own facility.capacity.
 */
final class H05OverCapacity implements Check {
    @Override
    public CheckId id() {
        return CheckId.H05;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.FACILITY_CAPACITY, LimitName.CENSUS_COUNT);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        LocalTime time = census.limits().censusCount();
        OptionalLong total = census.total(time);
        OptionalLong capacity = census.limits().capacity();
        if (capacity.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.capacity());
        } else if (!census.knowsCounts()) {
            outcome.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS));
        } else if (total.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.census(time));
        } else {
            judge(total.getAsLong(), capacity.getAsLong(), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(long total, long capacity, Census census, OutcomeBuilder outcome) {
        LocalTime time = census.limits().censusCount();
        if (total > capacity) {
            List<CountSlip> slips = census.governing(time);
            var message = Message.of(census.isComplete(time) ? "H05" : "H05.atLeast")
                    .with("people", total)
                    .with("time", time)
                    .with("capacity", capacity);
            outcome.fail(Subject.facility(), total, capacity, message, CountSlips.origins(slips));
        } else if (census.isComplete(time)) {
            outcome.pass();
        } else if (outcome.hasReceived(List.of(LogKind.CELLS))) {
            outcome.notEvaluable(Subject.facility(), MissingInput.atLeast(total, capacity));
        }
    }
}
