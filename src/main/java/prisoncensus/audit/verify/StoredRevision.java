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
                discrepancies.add(differs(key + " " + quoted(known), quoted(stated)));
            }
        });
        if (!manifest.inputs().isEmpty()
                && manifest.reading() != revision.reading().number()) {
            discrepancies.add(differs("reading " + revision.reading().number(), "reading " + manifest.reading()));
        }
        compare("figures", results.figures(), manifest.figures(), discrepancies);
        compare("versions of figures", results.figureVersions(), manifest.figureVersions(), discrepancies);
        compare(
                "versions of checks",
                outcomes(RevisionResults.ReportedOutcome::ruleVersion),
                manifest.ruleVersions(),
                discrepancies);
        compare("outcomes", outcomes(outcome -> outcome.result().name()), manifest.outcomes(), discrepancies);
        compare("numbers of findings", findings(manifest), manifest.findings(), discrepancies);
        Map<String, Integer> open = outcomes(RevisionResults.ReportedOutcome::notEvaluable);
        open.keySet().retainAll(manifest.notEvaluable().keySet());
        compare("numbers of subjects left open", open, manifest.notEvaluable(), discrepancies);
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
            discrepancies.add(differs(what + " " + otherwise, expected.toString()));
        }
    }

    private Discrepancy differs(String found, String stated) {
        return new Discrepancy(
                ChainVerification.name(revision) + " in the store", found, stated + ", as its manifest says");
    }

    private static String quoted(String text) {
        return Optional.of(text)
                .filter(some -> !some.isEmpty())
                .map(some -> "'" + some + "'")
                .orElse("none");
    }
}
