package prisoncensus.checks.outside;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.LimitName;

/**
 * E04: people of cells with a record that were out, for whatever activity, for no longer than is left of a day after
 * reference.confined_hours, on average. Found is the number of people, limit minutes. PASS without a subject: never; the facility is the
 * subject. Source of the rule: UN Nelson Mandela Rule 44, 22 hours or more a day.
 */
final class E04Confined implements Check {
    private static final int HOURS = 24;

    @Override
    public CheckId id() {
        return CheckId.E04;
    }

    @Override
    public CheckReads reads() {
        return OutsideChecks.reads(LimitName.REFERENCE_CONFINED_HOURS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (OutsideChecks.canJudge(census, outcome)) {
            judge(TimeOut.of(census), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(TimeOut out, Census census, OutcomeBuilder outcome) {
        int most = (HOURS - census.limits().number(LimitName.REFERENCE_CONFINED_HOURS)) * 60;
        Set<Activity> all = EnumSet.allOf(Activity.class);
        List<CellOut> confined =
                out.certain().stream().filter(cell -> cell.minutes(all) <= most).toList();
        new CellsTogether(out, outcome).judge(confined, CellOut::people, most, "E04");
    }
}
