package prisoncensus.checks;

import java.util.List;

/** The table of checks: every rule is judged here, once a night. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new CountMissing(),
            new OverLimit(),
            new NearLimit(),
            new SustainedOver(),
            new OverCapacity(),
            new CapacityAddsUp(),
            new UnknownCell(),
            new ConflictingCounts(),
            new ImplausibleCount(),
            new OneOfficer(),
            new CopiedCounts(),
            new SpacePerPerson(),
            new MealMissing(),
            new MealNotServed(),
            new PlatesShort(),
            new PlatesSurplus(),
            new SolitaryDiet(),
            new OutsideWindow(),
            new OvernightGap(),
            new SolitaryOverLimit(),
            new SolitaryNearLimit(),
            new ChainedPlacements(),
            new SplitStay(),
            new RollingWindow(),
            new NoEndPlanned(),
            new OverlappingPlacements(),
            new StatedDays(),
            new NoReason(),
            new SharedCell(),
            new SolitaryCountDiffers(),
            new NoPerson(),
            new VanishedPlacement(),
            new RewrittenPlacement(),
            new LogNotReceived(),
            new LinesRejected(),
            new UnusualVolume(),
            new CellsUnlimited());

    private Checks() {}

    /** Judges one night. The same facts give the same judgement. */
    public static Judgement judge(NightFacts facts) {
        var census = new Census(facts);
        List<Outcome> outcomes = ALL.stream().map(check -> check.judge(census)).toList();
        var lines = new Lines(census);
        return new Judgement(
                facts,
                census.limits(),
                outcomes,
                new FigureReckoner(census, outcomes).figures(),
                lines.sectors(),
                lines.cells(),
                new MealLines(census, outcomes).all(),
                new EpisodeLines(census.solitary()).all());
    }
}
