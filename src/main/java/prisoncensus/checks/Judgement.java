package prisoncensus.checks;

import java.util.List;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.Outcome;

/**
 * Everything that the checks say of one night.
 *
 * @param limits those in force on the census date
 * @param outcomes one of each check, by id
 * @param sectors by name
 * @param cells active cells and those that only the logs name, by sector and cell
 * @param meals the same cells in the same order
 * @param solitary the episodes in solitary held at any moment of the census date, the longest first; none without its solitary.csv
 */
public record Judgement(
        NightFacts facts,
        Limits limits,
        List<Outcome> outcomes,
        Figures figures,
        List<SectorLine> sectors,
        List<CellLine> cells,
        List<MealLine> meals,
        List<EpisodeLine> solitary) {
    /** Copies the lists. */
    public Judgement {
        outcomes = List.copyOf(outcomes);
        sectors = List.copyOf(sectors);
        cells = List.copyOf(cells);
        meals = List.copyOf(meals);
        solitary = List.copyOf(solitary);
    }

    /** Every finding, in the order of findings.csv. */
    public List<Finding> findings() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted(Finding.ORDER)
                .toList();
    }
}
