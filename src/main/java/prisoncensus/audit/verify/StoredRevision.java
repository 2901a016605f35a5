package prisoncensus.audit.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Instants;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.store.Revision;

/** One sealed revision as the store keeps it: what was asked for, when, and what was found. */
record StoredRevision(Revision revision, RevisionResults results) {
    /** What the sealed manifest says otherwise; statements that its form lacks are not compared. */
    List<Discrepancy> differFrom(SealedManifest manifest) {
        List<Discrepancy> discrepancies = new ArrayList<>();
        Map<String, String> kept = statements();
        manifest.stated().forEach((key, stated) -> {
            String known = kept.getOrDefault(key, "");
            if (!known.equals(stated)) {
                discrepancies.add(
                        differs(Words.of("verify.values", "what", key, "values", quoted(known)), quoted(stated)));
            }
        });
        if (!manifest.inputs().isEmpty()
                && manifest.reading() != revision.reading().number()) {
            discrepancies.add(differs(
                    Words.of("verify.reading", "number", revision.reading().number()),
                    Words.of("verify.reading", "number", manifest.reading())));
        }
        compare("verify.figures", results.figures(), manifest.figures(), discrepancies);
        compare("verify.figureVersions", results.figureVersions(), manifest.figureVersions(), discrepancies);
        compare(
                "verify.checkVersions",
                outcomes(RevisionResults.ReportedOutcome::ruleVersion),
                manifest.ruleVersions(),
                discrepancies);
        compare("verify.outcomes", outcomes(outcome -> outcome.result().name()), manifest.outcomes(), discrepancies);
        compare("verify.numbersOfFindings", findings(manifest), manifest.findings(), discrepancies);
        Map<String, Integer> open = outcomes(RevisionResults.ReportedOutcome::notEvaluable);
        open.keySet().retainAll(manifest.notEvaluable().keySet());
        compare("verify.leftOpen", open, manifest.notEvaluable(), discrepancies);
        return discrepancies;
    }

    private Map<String, String> statements() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("asKnownAt", Instants.text(revision.asKnownAt()));
        kept.put("asKnownEarlier", Boolean.toString(revision.request().asKnownEarlier()));
        kept.put("createdAt", Instants.text(revision.createdAt()));
        kept.put("requestedBy", revision.request().by().orElse(""));
        kept.put("reason", revision.request().reason().orElse(""));
        kept.put("trigger", revision.request().trigger().name());
        kept.put("settings.language", revision.settings().language());
        kept.put("settings.name", revision.settings().facilityName());
        kept.put("settings.zone", revision.settings().zone());
        kept.put("settings.fixedClock", Boolean.toString(revision.settings().fixedClock()));
        return kept;
    }

    private <T> Map<String, T> outcomes(Function<RevisionResults.ReportedOutcome, T> part) {
        return results.outcomes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, outcome -> part.apply(outcome.getValue())));
    }

    private Map<String, Integer> findings(SealedManifest manifest) {
        Map<String, Integer> numbers = new TreeMap<>();
        manifest.findings().keySet().forEach(rule -> numbers.put(rule, 0));
        results.findings().keySet().stream()
                .map(FindingKey::rule)
                .forEach(rule -> numbers.merge(rule, 1, Integer::sum));
        return numbers;
    }

    private <T> void compare(String what, Map<String, T> kept, Map<String, T> stated, List<Discrepancy> discrepancies) {
        Map<String, T> otherwise = new TreeMap<>(kept);
        otherwise.entrySet().removeIf(entry -> entry.getValue().equals(stated.get(entry.getKey())));
        Map<String, T> expected = new TreeMap<>(stated);
        expected.entrySet().removeIf(entry -> entry.getValue().equals(kept.get(entry.getKey())));
        if (!otherwise.isEmpty() || !expected.isEmpty()) {
            discrepancies.add(
                    differs(Words.of("verify.values", "what", Message.of(what), "values", otherwise), expected));
        }
    }

    private Discrepancy differs(Object found, Object stated) {
        return new Discrepancy(
                Words.inTheStore(ChainVerification.name(revision)),
                found,
                Words.of("verify.asManifest", "what", stated));
    }

    private static Object quoted(String text) {
        return Optional.of(text)
                .filter(some -> !some.isEmpty())
                .<Object>map(some -> "'" + some + "'")
                .orElse(Message.of("verify.none"));
    }
}
