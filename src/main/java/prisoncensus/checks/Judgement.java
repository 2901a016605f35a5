package prisoncensus.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.FindingKey;
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
 * @param roll the opening and the scheduled counts; none without the logs that it needs
 * @param outside time out by sector and cell; none without the logs that it needs
 */
public record Judgement(
        NightFacts facts,
        Limits limits,
        List<Outcome> outcomes,
        Figures figures,
        List<SectorLine> sectors,
        List<CellLine> cells,
        List<MealLine> meals,
        List<EpisodeLine> solitary,
        List<RollLine> roll,
        List<OutLine> outside) {
    /** Copies the lists. */
    public Judgement {
        outcomes = List.copyOf(outcomes);
        sectors = List.copyOf(sectors);
        cells = List.copyOf(cells);
        meals = List.copyOf(meals);
        solitary = List.copyOf(solitary);
        roll = List.copyOf(roll);
        outside = List.copyOf(outside);
    }

    /** The runs that stood before and that the night neither continues nor ends, because it does not judge their subject. */
    public Map<FindingKey, LocalDate> carried() {
        Map<FindingKey, LocalDate> carried = new TreeMap<>(FindingKey.ORDER);
        facts.earlier().standing().forEach((key, since) -> {
            if (leavesOpen(key)) {
                carried.put(key, since);
            }
        });
        return carried;
    }

    /** Whether the check of that finding does not judge its subject; false if there is no such check. */
    public boolean leavesOpen(FindingKey key) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().name().equals(key.rule()))
                .anyMatch(outcome -> !outcome.judges(key.kind(), key.subject()));
    }

    /** The runs that stood before and that the night ends: it judges their subject and finds nothing. */
    public Map<FindingKey, LocalDate> ended() {
        Map<FindingKey, LocalDate> ended = new TreeMap<>(FindingKey.ORDER);
        facts.earlier()
                .standing()
                .forEach((key, since) -> outcomes.stream()
                        .filter(outcome -> outcome.rule().name().equals(key.rule()))
                        .filter(outcome -> outcome.judges(key.kind(), key.subject()))
                        .filter(outcome -> outcome.findings().stream()
                                .noneMatch(finding -> finding.key().equals(key)))
                        .forEach(outcome -> ended.put(key, since)));
        return ended;
    }

    /** Every finding, in the order of findings.csv. */
    public List<Finding> findings() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted(Finding.ORDER)
                .toList();
    }
}
