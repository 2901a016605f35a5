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
import prisoncensus.checks.night.UsualRange;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * H18: the census total is complete and outside 20 percent of the median of the last complete ones: a unit that says 0, a day that was
 * copied, an evacuation. Found is the total, people. PASS without a subject: never; the facility is the subject, and without a complete
 * total and seven before it is not evaluable. Source of the rule: the facility's own earlier nights.
 */
final class H18CensusJump implements Check {
    @Override
    public CheckId id() {
        return CheckId.H18;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.HEADCOUNT, LogKind.CELLS).and(LimitName.CENSUS_COUNT);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.HEADCOUNT, LogKind.CELLS))) {
            judge(census, new UsualRange(census.facts().earlier().completeTotals()), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Census census, UsualRange usual, OutcomeBuilder outcome) {
        LocalTime time = census.limits().censusCount();
        if (!census.isComplete(time)) {
            outcome.notEvaluable(Subject.facility(), MissingInput.census(time));
        } else if (!usual.isKnown()) {
            int nights = usual.earlier().size();
            outcome.notEvaluable(Subject.facility(), MissingInput.completeCensuses(nights, UsualRange.LEAST_NIGHTS));
        } else {
            judge(census.total(time).orElseThrow(), census, usual, outcome);
        }
    }

    private static void judge(long total, Census census, UsualRange usual, OutcomeBuilder outcome) {
        if (usual.holds(total)) {
            outcome.pass();
        } else {
            LocalTime time = census.limits().censusCount();
            var message = Message.of("H18")
                    .with("found", total)
                    .with("time", time)
                    .with("nights", usual.earlier().size())
                    .with("median", usual.median());
            outcome.fail(
                    Subject.facility(),
                    OptionalLong.of(total),
                    OptionalLong.empty(),
                    message,
                    CountSlips.origins(census.governing(time)));
        }
    }
}
