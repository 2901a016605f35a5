package prisoncensus.checks;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;

/**
 * The results of one revision as its report words them: enough to compare two revisions.
 *
 * @param figures by their key in the manifest; a figure that was missing is not in it, one that is a lower bound has a key that says so
 * @param figureVersions of the rules by which the figures were worked out, by key
 * @param outcomes by the id of the check
 */
public record RevisionResults(
        Map<String, String> figures,
        Map<String, Integer> figureVersions,
        Map<FindingKey, ReportedFinding> findings,
        Map<String, ReportedOutcome> outcomes) {
    /** Copies the maps. */
    public RevisionResults {
        figures = Map.copyOf(figures);
        figureVersions = Map.copyOf(figureVersions);
        findings = Map.copyOf(findings);
        outcomes = Map.copyOf(outcomes);
    }

    /**
     * One finding.
     *
     * @param message in the language of the report
     * @param sources {@code file:line} joined by a semicolon
     */
    public record ReportedFinding(
            Severity severity,
            LocalDate since,
            OptionalLong found,
            OptionalLong limit,
            String message,
            String sources) {
        /** The same finding, worded so. */
        public ReportedFinding inWords(String words) {
            return new ReportedFinding(severity, since, found, limit, words, sources);
        }
    }

    /**
     * One finding where it stands in findings.csv.
     *
     * @param sector as findings.csv has it
     */
    public record FindingRow(FindingKey key, String sector, ReportedFinding finding) {}

    /** One outcome, with the numbers of subjects that were and could not be judged. */
    public record ReportedOutcome(int ruleVersion, OutcomeState result, int judged, int notEvaluable) {}

    /** @param words puts a message into the language of the report */
    public static RevisionResults of(Judgement judgement, Function<Message, String> words) {
        LocalDate date = judgement.facts().night().date();
        return new RevisionResults(
                judgement.figures().byKey().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, figure -> figure.getValue().toString())),
                Arrays.stream(FigureName.values()).collect(toMap(FigureName::key, FigureName::version)),
                judgement.findings().stream()
                        .collect(toMap(
                                Finding::key,
                                finding -> new ReportedFinding(
                                        finding.severity(),
                                        finding.since(),
                                        finding.found(),
                                        finding.limit(),
                                        words.apply(finding.message()),
                                        finding.cited(date)))),
                judgement.outcomes().stream()
                        .collect(toMap(
                                outcome -> outcome.rule().name(),
                                outcome -> new ReportedOutcome(
                                        outcome.rule().version(),
                                        outcome.result(),
                                        outcome.judged(),
                                        outcome.notEvaluable().size()))));
    }
}
