package prisoncensus.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.headcount.HeadcountChecks;
import prisoncensus.checks.meals.MealsChecks;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.outside.OutsideChecks;
import prisoncensus.checks.roll.RollChecks;
import prisoncensus.checks.run.RunChecks;
import prisoncensus.checks.solitary.SolitaryChecks;

/** Runs every check on a night, once. */
public final class Checks {
    private static final List<Check> ALL = Stream.of(
                    HeadcountChecks.all(),
                    RollChecks.all(),
                    OutsideChecks.all(),
                    MealsChecks.all(),
                    SolitaryChecks.all(),
                    RunChecks.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Check::id))
            .toList();

    private Checks() {}

    /** All checks, by id within their room. */
    public static List<Check> all() {
        return ALL;
    }

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
                new EpisodeLines(census.solitary(), census.limits()).all(),
                RollLines.of(census),
                OutLines.of(census, outcomes));
    }
}
