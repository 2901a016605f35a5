package prisoncensus.checks;

import java.util.List;
import prisoncensus.checks.headcount.H01CountMissing;
import prisoncensus.checks.headcount.H02OverLimit;
import prisoncensus.checks.headcount.H03NearLimit;
import prisoncensus.checks.headcount.H04SustainedOver;
import prisoncensus.checks.headcount.H05OverCapacity;
import prisoncensus.checks.headcount.H06CapacityAddsUp;
import prisoncensus.checks.headcount.H07UnknownCell;
import prisoncensus.checks.headcount.H08ConflictingCounts;
import prisoncensus.checks.headcount.H09ImplausibleCount;
import prisoncensus.checks.headcount.H10OneOfficer;
import prisoncensus.checks.headcount.H11CopiedCounts;
import prisoncensus.checks.headcount.H12SpacePerPerson;
import prisoncensus.checks.meals.M01MealMissing;
import prisoncensus.checks.meals.M02MealNotServed;
import prisoncensus.checks.meals.M03PlatesShort;
import prisoncensus.checks.meals.M04PlatesSurplus;
import prisoncensus.checks.meals.M05SolitaryDiet;
import prisoncensus.checks.meals.M06OutsideWindow;
import prisoncensus.checks.meals.M07OvernightGap;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.run.R01LogNotReceived;
import prisoncensus.checks.run.R02LinesRejected;
import prisoncensus.checks.run.R03UnusualVolume;
import prisoncensus.checks.run.R04CellsUnlimited;
import prisoncensus.checks.solitary.S01OverLimit;
import prisoncensus.checks.solitary.S02NearLimit;
import prisoncensus.checks.solitary.S03ChainedPlacements;
import prisoncensus.checks.solitary.S04SplitStay;
import prisoncensus.checks.solitary.S05RollingWindow;
import prisoncensus.checks.solitary.S06NoEndPlanned;
import prisoncensus.checks.solitary.S07OverlappingPlacements;
import prisoncensus.checks.solitary.S08StatedDays;
import prisoncensus.checks.solitary.S09NoReason;
import prisoncensus.checks.solitary.S10SharedCell;
import prisoncensus.checks.solitary.S11CountDiffers;
import prisoncensus.checks.solitary.S12NoPerson;
import prisoncensus.checks.solitary.S13VanishedPlacement;
import prisoncensus.checks.solitary.S14RewrittenPlacement;

/** The table of checks: every rule is judged here, once a night. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new H01CountMissing(),
            new H02OverLimit(),
            new H03NearLimit(),
            new H04SustainedOver(),
            new H05OverCapacity(),
            new H06CapacityAddsUp(),
            new H07UnknownCell(),
            new H08ConflictingCounts(),
            new H09ImplausibleCount(),
            new H10OneOfficer(),
            new H11CopiedCounts(),
            new H12SpacePerPerson(),
            new M01MealMissing(),
            new M02MealNotServed(),
            new M03PlatesShort(),
            new M04PlatesSurplus(),
            new M05SolitaryDiet(),
            new M06OutsideWindow(),
            new M07OvernightGap(),
            new S01OverLimit(),
            new S02NearLimit(),
            new S03ChainedPlacements(),
            new S04SplitStay(),
            new S05RollingWindow(),
            new S06NoEndPlanned(),
            new S07OverlappingPlacements(),
            new S08StatedDays(),
            new S09NoReason(),
            new S10SharedCell(),
            new S11CountDiffers(),
            new S12NoPerson(),
            new S13VanishedPlacement(),
            new S14RewrittenPlacement(),
            new R01LogNotReceived(),
            new R02LinesRejected(),
            new R03UnusualVolume(),
            new R04CellsUnlimited());

    private Checks() {}

    /** Judges one night. The same facts give the same judgement. */
    public static Judgement judge(NightFacts facts) {
        var census = new Census(facts);
        List<Outcome> outcomes = ALL.stream().map(check -> check.judge(census)).toList();
        var lines = new HeadcountLines(census);
        return new Judgement(
                facts,
                census.limits(),
                outcomes,
                new FigureCalculator(census, outcomes).figures(),
                lines.sectors(),
                lines.cells(),
                new MealLines(census, outcomes).all(),
                new EpisodeLines(census.solitary()).all());
    }
}
