package prisoncensus.checks;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LogKind;

/**
 * H05: the census total exceeds the facility's declared capacity; people. Cells missing at the census count cannot undo a breach,
 * but they forbid a pass. Source of the rule: the facility's own facility.capacity.
 */
final class OverCapacity implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.H05, census.facts());
        LocalTime time = census.limits().censusCount();
        OptionalInt total = census.total(time);
        OptionalInt capacity = census.limits().capacity();
        if (capacity.isEmpty()) {
            verdict.cannotJudge(Subject.facility(), Missing.capacity());
        } else if (!census.knowsCounts()) {
            verdict.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS));
        } else if (total.isEmpty()) {
            verdict.cannotJudge(Subject.facility(), Missing.census(time));
        } else {
            judge(total.getAsInt(), capacity.getAsInt(), census, verdict);
        }
        return verdict.outcome();
    }

    private static void judge(int total, int capacity, Census census, Verdict verdict) {
        LocalTime time = census.limits().censusCount();
        if (total > capacity) {
            List<CountSlip> slips = census.governing(time);
            var message =
                    Message.of("H05").with("people", total).with("time", time).with("capacity", capacity);
            verdict.fail(Subject.facility(), message, Census.origins(slips));
        } else if (census.isComplete(time)) {
            verdict.pass();
        } else if (verdict.hasReceived(List.of(LogKind.CELLS))) {
            verdict.cannotJudge(Subject.facility(), Missing.atLeast(total, capacity));
        }
    }
}
