package prisoncensus.audit.verify;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Change;

/**
 * The checks and figures whose rule has changed since a revision was sealed: what it says by them can no longer be worked out.
 *
 * @param kept what the revision says
 * @param now what the logs give by the rules of this program
 */
record MendedRules(RevisionResults kept, RevisionResults now) {
    /** The check or figure with the new version that explains the change; empty if there is none. */
    Optional<Message> of(Change change) {
        if (change instanceof Change.OfFigure figure) {
            return Optional.of(Words.of("verify.ruleOfFigure", "name", figure.name()))
                    .filter(name -> isMendedFigure(figure.name()));
        }
        String rule =
                change instanceof Change.OfFinding finding ? finding.key().rule() : ((Change.OfOutcome) change).rule();
        return Optional.of(Words.of("verify.ruleOfCheck", "check", rule)).filter(name -> isMendedCheck(rule));
    }

    private boolean isMendedFigure(String key) {
        return !Objects.equals(
                kept.figureVersions().get(key), now.figureVersions().get(key));
    }

    private boolean isMendedCheck(String rule) {
        return !version(kept, rule).equals(version(now, rule));
    }

    private static Optional<Integer> version(RevisionResults said, String rule) {
        return Optional.ofNullable(said.outcomes().get(rule)).map(ReportedOutcome::ruleVersion);
    }

    /** The findings of the revision by rules that have not changed since. */
    Map<FindingKey, ReportedFinding> findingsOfTheSameRules() {
        return kept.findings().entrySet().stream()
                .filter(finding -> !isMendedCheck(finding.getKey().rule()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
